import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, keptView, openBody, queryLines } from '../room/index.ts';
import { classOf, type JusticeNote, type LineText, type LineView } from './authority.ts';

interface LineRow extends KeptRow {
  kind: LineView['kind'];
  from_on: string | null;
  until_on: string | null;
  state: 'current' | 'ended';
}

const lineView = (vault: Vault, row: LineRow): LineView => ({
  ...keptView(row),
  kind: row.kind,
  fromOn: row.from_on,
  untilOn: row.until_on,
  ended: row.state === 'ended',
  text: openBody<LineText>(vault, 'justice_line', row).text ?? null,
});

const columns = `${keptColumns}, t.kind, t.from_on, t.until_on, t.state`;

/** The lines that stand, as far as the viewer may know, in the order of their kinds. */
export async function readLines(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<LineView[]> {
  const rows = await queryLines<LineRow>(
    tx,
    caseId,
    `select ${columns} from app.justice_line t where t.state = 'current' and not t.mistaken
     order by array_position(array['not-before', 'reach-via', 'beside', 'counsel', 'interpreter', 'protection-wish'], t.kind), t.kind,
       t.written_at desc, t.id limit 200`,
  );
  for (const row of rows) trail.saw(row.organisation_id, classOf(row.kind), `justice-line:${row.id}:${row.version}`);
  return rows.map((row) => lineView(vault, row));
}

export async function findLine(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(LineView & { roomId: number }) | undefined> {
  const [row] = await queryLines<LineRow>(tx, caseId, `select ${columns} from app.justice_line t where t.id = $1`, [
    id,
  ]);
  return row && { ...lineView(vault, row), roomId: row.room_id };
}

/** Notes of class justice, the newest first. */
export async function readJusticeNotes(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<JusticeNote[]> {
  const rows = await queryLines<KeptRow & { happened_on: string; body: Buffer }>(
    tx,
    caseId,
    `select ${keptColumns}, t.happened_on from app.note t
     where t.room_id = any (array(select r.id from app.room r where r.case_id = $1 and r.class = 'justice'))
     order by t.happened_on desc, t.id limit 50`,
    [caseId],
  );
  for (const row of rows) trail.saw(row.organisation_id, 'justice', `note:${row.id}:${row.version}`);
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation,
    author: row.author,
    happenedOn: row.happened_on,
    text: vault.open({ table: 'note', row: row.id, room: row.room_id, version: row.version }, row.body),
  }));
}

export interface LineWrite {
  readonly id: string;
  readonly fromOn?: string | undefined;
  readonly untilOn?: string | undefined;
  readonly body: Buffer | null;
  readonly authorId: string;
  readonly at: Date;
}

const values = (it: LineWrite) => [it.id, it.fromOn ?? null, it.untilOn ?? null, it.body, it.authorId, it.at];

export const insertLine = (tx: Tx, it: LineWrite & { roomId: number; kind: string }) =>
  tx.query(
    `insert into app.justice_line (id, from_on, until_on, body, author_id, written_at, room_id, kind)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [...values(it), it.roomId, it.kind],
  );

/** Puts the next version in place if the given one still stands. Returns whether it did. */
export async function replaceLine(
  tx: Tx,
  it: LineWrite & { version: number; state: string; reason: Buffer | null; mistaken: boolean },
): Promise<boolean> {
  const rows = await tx.query(
    `update app.justice_line set from_on = $2, until_on = $3, body = $4, author_id = $5, written_at = $6,
       version = version + 1, state = $8, reason = $9, mistaken = $10
     where id = $1 and version = $7 returning id`,
    [...values(it), it.version, it.state, it.reason, it.mistaken],
  );
  return rows.length === 1;
}
