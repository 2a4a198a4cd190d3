import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, keptInCase, keptView, openBody } from '../room/index.ts';
import type { HeardText, HeardView } from './wellbeing.ts';

interface HeardRow extends KeptRow {
  heard_by: HeardView['heardBy'];
  happened_on: string;
  was_heard: HeardView['wasHeard'];
  understood: HeardView['understood'];
  helped: HeardView['helped'];
  told_in: HeardView['toldIn'];
  for_study: HeardView['forStudy'];
}

const heardView = (vault: Vault, row: HeardRow): HeardView => ({
  ...keptView(row),
  answeredOn: row.happened_on,
  heardBy: row.heard_by,
  wasHeard: row.was_heard,
  understood: row.understood,
  helped: row.helped,
  toldIn: row.told_in,
  forStudy: row.for_study,
  help: openBody<HeardText>(vault, 'heard', row).help ?? null,
});

const columns = `${keptColumns}, t.heard_by, t.happened_on, t.was_heard, t.understood, t.helped, t.told_in, t.for_study`;
const most = 200;

/** Her answers as far as the viewer may know of them, the newest first. */
export async function readHeard(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<HeardView[]> {
  const rows = await tx.query<HeardRow>(
    `select ${columns} from app.heard t ${keptInCase} and not t.mistaken order by t.happened_on desc, t.id desc limit ${most}`,
    [caseId],
  );
  for (const row of rows) trail.saw(row.organisation_id, 'wellbeing', `heard:${row.id}:${row.version}`);
  return rows.map((row) => heardView(vault, row));
}

export async function findHeard(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(HeardView & { roomId: number }) | undefined> {
  const [row] = await tx.query<HeardRow>(`select ${columns} from app.heard t ${keptInCase} and t.id = $2`, [
    caseId,
    id,
  ]);
  return row && { ...heardView(vault, row), roomId: row.room_id };
}

export interface HeardWrite {
  readonly id: string;
  readonly heardBy: string;
  readonly answeredOn: string;
  readonly wasHeard: string;
  readonly understood: string;
  readonly helped: string;
  readonly toldIn?: string | undefined;
  readonly forStudy: string;
  readonly body: Buffer;
  readonly authorId: string;
  readonly at: Date;
}

const values = (it: HeardWrite) => [
  it.id,
  it.heardBy,
  it.answeredOn,
  it.wasHeard,
  it.understood,
  it.helped,
  it.toldIn ?? null,
  it.forStudy,
  it.body,
  it.authorId,
  it.at,
];

export const insertHeard = (tx: Tx, it: HeardWrite & { roomId: number }) =>
  tx.query(
    `insert into app.heard (id, heard_by, happened_on, was_heard, understood, helped, told_in, for_study, body, author_id, written_at, room_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [...values(it), it.roomId],
  );

/** Puts the next version in place if the given one still stands. Returns whether it did. */
export async function replaceHeard(
  tx: Tx,
  it: HeardWrite & { version: number; reason: Buffer | null; mistaken: boolean },
): Promise<boolean> {
  const rows = await tx.query(
    `update app.heard set heard_by = $2, happened_on = $3, was_heard = $4, understood = $5, helped = $6, told_in = $7, for_study = $8,
       body = $9, author_id = $10, written_at = $11, version = version + 1, reason = $13, mistaken = $14
     where id = $1 and version = $12 returning id`,
    [...values(it), it.version, it.reason, it.mistaken],
  );
  return rows.length === 1;
}

/** Rows of the own organisation that stand in the study by her yes, of all that were ever written of the case. */
export async function readInStudy(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
): Promise<{ id: string; roomId: number; version: number; text: Partial<HeardText> }[]> {
  const rows = await tx.query<KeptRow>(
    `select ${keptColumns} from app.heard t ${keptInCase} and t.for_study = 'yes' and r.organisation_id = (select priv.my_organisation())`,
    [caseId],
  );
  return rows.map((row) => ({
    id: row.id,
    roomId: row.room_id,
    version: row.version,
    text: openBody<HeardText>(vault, 'heard', row),
  }));
}

/** Takes all of them out of the study, each as its next version, in one statement. */
export const withdrawFromStudy = (
  tx: Tx,
  rows: readonly { id: string; version: number; body: Buffer }[],
  authorId: string,
  at: Date,
) =>
  tx.query<{ id: string }>(
    `update app.heard h set for_study = 'withdrawn', body = n.body, author_id = $4, written_at = $5, version = h.version + 1, reason = null
     from unnest($1::uuid[], $2::integer[], $3::bytea[]) as n (id, version, body) where h.id = n.id and h.version = n.version returning h.id`,
    [rows.map(({ id }) => id), rows.map(({ version }) => version), rows.map(({ body }) => body), authorId, at],
  );
