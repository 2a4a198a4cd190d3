import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { listCases } from '../case/index.ts';
import type { OfOne } from './names-one.ts';
import { pieceTable } from './piece-table.ts';
import { exploitedCodes, mostListed, type OpenCase, sharedActorCodes } from './same-input.ts';

const finnish = new Intl.Collator('fi');

/** The own open cases in which the worker writes the account, by code word. */
export async function listWritable(tx: ReadTx): Promise<readonly OpenCase[]> {
  const listed = await listCases(tx, 'open', undefined, mostListed);
  const ids = listed.map(({ id }) => id);
  const [writable, led] = await Promise.all([
    tx.query<{ id: string }>('select w as id from look.writable($1, $2) w', [ids, ['account']]),
    tx.query<{ id: string }>(
      `select p.case_id as id from app.party p join app.member m on m.party_id = p.id
       where p.case_id = any ($1) and m.worker_id = (select priv.me()) and m.standing = 'lead' and m.ended_at is null
         and m.valid_from <= (select priv.now()) and coalesce(m.valid_until, 'infinity') > (select priv.now())`,
      [ids],
    ),
  ]);
  const [open, leads] = [writable, led].map((rows) => new Set(rows.map(({ id }) => id)));
  return listed
    .filter(({ id }) => open?.has(id))
    .map(({ id, code, codeWord }) => ({ id, code, codeWord, led: leads?.has(id) ?? false }))
    .toSorted((a, b) => finnish.compare(a.codeWord, b.codeWord) || finnish.compare(a.id, b.id));
}

interface LabelRow {
  readonly id: string;
  readonly room_id: number;
  readonly version: number;
  readonly body: Buffer | null;
}

const labelOf = (vault: Vault, { id, room_id, version, body }: LabelRow): string | undefined =>
  pieceTable.open(vault, { row: id, room: room_id, version }, body).label ?? undefined;

/** Of these cases, as far as the worker sees them: their code words, and the labels of the exploited in what the own organisation has recorded. */
export async function readOfOne(tx: ReadTx, vault: Vault, cases: readonly string[]): Promise<OfOne> {
  const [words, rows] = await Promise.all([
    tx.query<{ word: string }>(
      'select code_word as word from app.case_list where worker_id = (select priv.me()) and case_id = any ($1)',
      [cases],
    ),
    tx.query<LabelRow>(
      `select t.id, t.room_id, t.version, t.body from app.piece t join app.room r on r.id = t.room_id
       where r.case_id = any ($1) and r.organisation_id = (select priv.my_organisation())
         and t.sort = 'actor' and t.code = any ($2) and not t.mistaken and t.body is not null`,
      [cases, exploitedCodes],
    ),
  ]);
  return { codeWords: words.map(({ word }) => word), labels: rows.flatMap((row) => labelOf(vault, row) ?? []) };
}

/** A person or a thing that a room has already, by its kind and its label. */
export interface KnownHere {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly label: string | undefined;
}

/** People with a part that is the same for all, and things, of a room: the first recorded of two alike comes first. */
export async function readKnownHere(tx: ReadTx, vault: Vault, roomId: number): Promise<KnownHere[]> {
  const rows = await tx.query<LabelRow & { readonly code: string }>(
    `select t.id, t.room_id, t.version, t.body, t.code from app.piece t
     where t.room_id = $1 and (t.sort = 'thing' or t.sort = 'actor' and t.code = any ($2)) and not t.mistaken
     order by t.written_at, t.id`,
    [roomId, sharedActorCodes],
  );
  return rows.map(({ code, ...row }) => ({ id: row.id, version: row.version, code, label: labelOf(vault, row) }));
}
