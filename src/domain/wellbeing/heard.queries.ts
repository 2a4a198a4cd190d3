import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, keptView, openBody, queryLines } from '../room/index.ts';
import type { HeardText, HeardView, StepBehind } from './wellbeing.ts';

interface HeardRow extends KeptRow {
  heard_by: HeardView['heardBy'];
  happened_on: string;
  was_heard: HeardView['wasHeard'];
  understood: HeardView['understood'];
  helped: HeardView['helped'];
  told_in: HeardView['toldIn'];
  for_study: HeardView['forStudy'];
  has_step: boolean;
  step: StepBehind | null;
}

const heardView = (vault: Vault, row: HeardRow): HeardView => ({
  ...keptView(row),
  answeredOn: row.happened_on,
  heardBy: row.heard_by,
  step: row.step,
  wasHeard: row.was_heard,
  understood: row.understood,
  helped: row.helped,
  toldIn: row.told_in,
  forStudy: row.for_study,
  help: openBody<HeardText>(vault, 'heard', row).help ?? null,
});

/** The step is joined by the reader's own sight: who does not see it reads a row without one. */
const columns = `${keptColumns}, t.heard_by, t.happened_on, t.was_heard, t.understood, t.helped, t.told_in, t.for_study,
  t.step_id is not null as has_step,
  case when s.id is not null then jsonb_build_object('id', s.id, 'code', s.code, 'whenEdtf', s.when_edtf, 'day', coalesce(s.from_on, s.until_on)) end as step`;
const withStep = 'from app.heard t left join app.process_step s on s.id = t.step_id and s.room_id = t.step_room_id';
const most = 200;

/** Her answers as far as the viewer may know of them, the newest first. */
export async function readHeard(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<HeardView[]> {
  const rows = await queryLines<HeardRow>(
    tx,
    caseId,
    `select ${columns} ${withStep} where not t.mistaken order by t.happened_on desc, t.id desc limit ${most}`,
  );
  for (const row of rows) trail.saw(row.organisation_id, 'wellbeing', `heard:${row.id}:${row.version}`);
  return rows.map((row) => heardView(vault, row));
}

export async function findHeard(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(HeardView & { roomId: number; hasStep: boolean }) | undefined> {
  const [row] = await queryLines<HeardRow>(tx, caseId, `select ${columns} ${withStep} where t.id = $1`, [id]);
  return row && { ...heardView(vault, row), roomId: row.room_id, hasStep: row.has_step };
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

/** Steps that were done, as far as the writer sees them: one of them may stand behind her answer. The latest first. */
export const readStepsBehind = (tx: ReadTx, caseId: string): Promise<(StepBehind & { roomId: number })[]> =>
  tx.query(
    `select s.id, s.room_id as "roomId", s.code, s.when_edtf as "whenEdtf", coalesce(s.from_on, s.until_on) as day
     from app.process_step s join app.room r on r.id = s.room_id
     where r.case_id = $1 and s.state = 'done' and not s.mistaken order by coalesce(s.from_on, s.until_on) desc nulls last, s.id limit 50`,
    [caseId],
  );

export const insertHeard = (
  tx: Tx,
  it: HeardWrite & { roomId: number; step: { id: string; roomId: number } | undefined },
) =>
  tx.query(
    `insert into app.heard (id, heard_by, happened_on, was_heard, understood, helped, told_in, for_study, body, author_id, written_at, room_id, step_id, step_room_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [...values(it), it.roomId, it.step?.id ?? null, it.step?.roomId ?? null],
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
  const rows = await queryLines<KeptRow>(
    tx,
    caseId,
    `select ${keptColumns} from app.heard t where t.for_study = 'yes'`,
  );
  return rows
    .filter(({ own }) => own)
    .map((row) => ({
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
