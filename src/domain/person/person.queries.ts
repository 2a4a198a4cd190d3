import type { Vault } from '../../platform/crypto/vault.ts';
import { insertRow, replaceRow } from '../../platform/db/rows.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { EarlierView, PersonFields, PersonView } from './person.ts';

/** The own organisation's room of class identity, if the acting worker reads it. */
export async function identityRoom(tx: ReadTx, caseId: string): Promise<number | undefined> {
  const [row] = await tx.query<{ id: number }>(
    `select id from app.room where case_id = $1 and class = 'identity' and organisation_id = (select priv.my_organisation())`,
    [caseId],
  );
  return row?.id;
}

const placeOf = (row: string, room: number, version: number) => ({ table: 'person', row, room, version });

export const sealPerson = (
  vault: Vault,
  row: { id: string; roomId: number; version: number },
  fields: PersonFields,
): Buffer => vault.seal(placeOf(row.id, row.roomId, row.version), JSON.stringify(fields));

interface Row {
  id: string;
  room_id: number;
  sealed: Buffer;
  version: number;
  author: string | null;
  written_at: Date;
}

export interface KeptPerson extends PersonView {
  readonly id: string;
  readonly roomId: number;
}

/** What the own organisation has written down of the person; nothing when it has not. */
export async function findPerson(tx: ReadTx, vault: Vault, caseId: string): Promise<KeptPerson | undefined> {
  const [row] = await tx.query<Row>(
    `select p.id, p.room_id, p.sealed, p.version, (select w.name from app.worker w where w.id = p.author_id) as author, p.written_at
     from app.person p join app.room r on r.id = p.room_id
     where r.case_id = $1 and r.organisation_id = (select priv.my_organisation())`,
    [caseId],
  );
  if (!row) return undefined;
  return {
    id: row.id,
    roomId: row.room_id,
    version: row.version,
    author: row.author,
    writtenAt: row.written_at.toISOString(),
    fields: vault.document<PersonFields>(placeOf(row.id, row.room_id, row.version), row.sealed, (words) => ({
      lastName: words,
    })),
  };
}

/** When and by whom earlier versions were written; what stood in them stays closed. */
export async function readEarlier(tx: ReadTx, caseId: string): Promise<EarlierView[]> {
  const rows = await tx.query<Pick<Row, 'version' | 'author' | 'written_at'>>(
    `select v.version, (select w.name from app.worker w where w.id = v.author_id) as author, v.written_at
     from app.person_version v join app.room r on r.id = v.room_id
     where r.case_id = $1 and r.organisation_id = (select priv.my_organisation()) order by v.version desc limit 20`,
    [caseId],
  );
  return rows.map(({ version, author, written_at }) => ({ version, author, writtenAt: written_at.toISOString() }));
}

export const insertPerson = (
  tx: Tx,
  row: { id: string; roomId: number; sealed: Buffer },
  workerId: string,
  at: Date,
): Promise<unknown> =>
  insertRow(tx, 'app.person', {
    id: row.id,
    room_id: row.roomId,
    sealed: row.sealed,
    author_id: workerId,
    written_at: at,
  });

/** Puts the next version in place if the given one still stands; the database keeps the former. Returns whether it did. */
export const replacePerson = (
  tx: Tx,
  { sealed, ...row }: { id: string; version: number; sealed: Buffer },
  workerId: string,
  at: Date,
): Promise<boolean> => replaceRow(tx, 'app.person', row, { sealed, author_id: workerId, written_at: at });
