import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type KeptRow, keptColumns, keptView, openBody, queryLines } from '../room/index.ts';
import type { BackingText, BackingView } from './backing.ts';

interface BackingRow extends KeptRow {
  class: BackingView['class'];
  step_id: string;
  kind: BackingView['kind'];
  state: BackingView['state'];
  helper_id: string | null;
  helper: string | null;
  since_on: string | null;
  until_on: string | null;
}

function backingView(vault: Vault, row: BackingRow): BackingView {
  return {
    ...keptView(row),
    class: row.class,
    stepId: row.step_id,
    kind: row.kind,
    state: row.state,
    helperId: row.helper_id,
    helper: row.helper,
    sinceOn: row.since_on,
    untilOn: row.until_on,
    note: openBody<BackingText>(vault, 'backing', row).note ?? null,
  };
}

// Whose part is not open to the reader is not named to her, whoever wrote the line.
const columns = `${keptColumns}, t.step_id, t.kind, t.state, h.organisation_id as helper_id, ho.name as helper, t.since_on, t.until_on`;
const from = `from app.backing t left join app.party h on h.case_id = $1 and h.organisation_id = t.organisation_id
  left join app.organisation ho on ho.id = h.organisation_id`;

/** What is recorded of the support behind the steps of a case, as far as the viewer may know; `stepId` narrows to one. */
export async function readBackings(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  stepId: string | null = null,
): Promise<BackingView[]> {
  const rows = await queryLines<BackingRow>(
    tx,
    caseId,
    `select ${columns} ${from} where not t.mistaken ${stepId === null ? '' : 'and t.step_id = $2'} order by t.step_id, t.kind, t.id limit 500`,
    stepId === null ? [caseId] : [caseId, stepId],
  );
  for (const row of rows) trail.saw(row.organisation_id, row.class, `backing:${row.id}:${row.version}`);
  return rows.map((row) => backingView(vault, row));
}

export async function findBacking(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(BackingView & { roomId: number }) | undefined> {
  const [row] = await queryLines<BackingRow>(tx, caseId, `select ${columns} ${from} where t.id = $2`, [caseId, id]);
  return row && { ...backingView(vault, row), roomId: row.room_id };
}

interface BackingWrite {
  readonly id: string;
  readonly state: string;
  readonly organisationId?: string | undefined;
  readonly sinceOn?: string | undefined;
  readonly untilOn?: string | undefined;
  readonly body: Buffer | null;
  readonly authorId: string;
  readonly at: Date;
}

const values = (it: BackingWrite) => [
  it.id,
  it.state,
  it.organisationId ?? null,
  it.sinceOn ?? null,
  it.untilOn ?? null,
  it.body,
  it.authorId,
  it.at,
];

export const insertBacking = (
  tx: Tx,
  it: BackingWrite & { roomId: number; kind: string; stepId: string; stepRoomId: number },
) =>
  tx.query(
    `insert into app.backing (id, state, organisation_id, since_on, until_on, body, author_id, written_at, room_id, kind, step_id, step_room_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [...values(it), it.roomId, it.kind, it.stepId, it.stepRoomId],
  );

/** Puts the next version in place if the given one still stands. Returns whether it did. */
export async function replaceBacking(
  tx: Tx,
  it: BackingWrite & { version: number; reason: Buffer | null; mistaken: boolean },
): Promise<boolean> {
  const rows = await tx.query(
    `update app.backing set state = $2, organisation_id = $3, since_on = $4, until_on = $5, body = $6, author_id = $7,
       written_at = $8, version = version + 1, reason = $10, mistaken = $11
     where id = $1 and version = $9 returning id`,
    [...values(it), it.version, it.reason, it.mistaken],
  );
  return rows.length === 1;
}
