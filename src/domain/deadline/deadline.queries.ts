import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { type KeptRow, keptColumns, keptView, queryLines } from '../room/index.ts';
import type { DeadlineView } from './deadline.ts';

interface DeadlineRow extends KeptRow {
  class: DeadlineView['class'];
  rule_key: string;
  rule_version: number;
  started_on: string;
  due_on: string;
  state: DeadlineView['state'];
  ended_on: string | null;
  reason: Buffer | null;
  recounts: { on: string; was: string }[];
}

/** Days when a clock was counted anew, with the day that stood before: from its own versions, as far as they are readable. */
const recounts = `array(
  select jsonb_build_object('on', (n.at at time zone 'Europe/Helsinki')::date, 'was', v.was ->> 'due_on')
  from app.deadline_version v
    join (select w.version, w.written_at as at, w.was ->> 'cause' as cause from app.deadline_version w where w.deadline_id = t.id
      union all select t.version, t.written_at, t.cause) n on n.version = v.version + 1 and n.cause = 'rule-changed'
  where v.deadline_id = t.id order by n.version)`;

const columns = `${keptColumns}, t.rule_key, t.rule_version, t.started_on, t.due_on, t.state, t.ended_on, t.reason,
  ${recounts} as recounts`;

function view(vault: Vault, row: DeadlineRow): DeadlineView {
  const { id, room_id: room, version } = row;
  return {
    ...keptView(row),
    class: row.class,
    ruleKey: row.rule_key,
    ruleVersion: row.rule_version,
    startedOn: row.started_on,
    dueOn: row.due_on,
    state: row.state,
    endedOn: row.ended_on,
    // Never rewritten: bound to the first version for good.
    about: row.body && vault.open({ table: 'deadline', row: id, room, version: 1 }, row.body),
    reason: row.reason && vault.open({ table: 'deadline_reason', row: id, room, version }, row.reason),
    recounts: row.recounts,
  };
}

/** The clocks of a case as far as the viewer may know of them: running ones by their day, then what ended last. */
export async function readDeadlines(tx: ReadTx, vault: Vault, trail: Trail, caseId: string): Promise<DeadlineView[]> {
  const rows = await queryLines<DeadlineRow>(
    tx,
    caseId,
    `select ${columns} from app.deadline t order by t.state <> 'running', case when t.state = 'running' then t.due_on end,
       t.ended_on desc, t.id limit 300`,
  );
  for (const row of rows) trail.saw(row.organisation_id, row.class, `deadline:${row.id}:${row.version}`);
  return rows.map((row) => view(vault, row));
}

export async function findDeadline(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  id: string,
): Promise<(DeadlineView & { roomId: number }) | undefined> {
  const [row] = await queryLines<DeadlineRow>(tx, caseId, `select ${columns} from app.deadline t where t.id = $1`, [
    id,
  ]);
  return row && { ...view(vault, row), roomId: row.room_id };
}

export interface NewDeadline {
  readonly id: string;
  readonly roomId: number;
  readonly ruleKey: string;
  readonly ruleVersion: number;
  readonly startedOn: Day;
  readonly dueOn: Day;
  readonly body: Buffer | null;
  readonly authorId: string;
  readonly at: Date;
}

/** Starts a clock; the next day of the case's list may be another afterwards. */
export async function insertDeadline(tx: Tx, caseId: string, it: NewDeadline): Promise<void> {
  await tx.query(
    `insert into app.deadline (id, room_id, rule_key, rule_version, started_on, due_on, body, author_id, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [it.id, it.roomId, it.ruleKey, it.ruleVersion, it.startedOn, it.dueOn, it.body, it.authorId, it.at],
  );
  await tx.query('select act.refresh_list($1)', [caseId]);
}

/** Ends a clock if the given version still stands and runs. Returns whether it did. */
export async function endClock(
  tx: Tx,
  caseId: string,
  it: { id: string; version: number; state: string; endedOn: Day; reason: Buffer | null; authorId: string; at: Date },
): Promise<boolean> {
  const rows = await tx.query(
    `update app.deadline set state = $3, ended_on = $4, cause = 'ended', reason = $5, author_id = $6, written_at = $7,
       version = version + 1
     where id = $1 and version = $2 and state = 'running' returning id`,
    [it.id, it.version, it.state, it.endedOn, it.reason, it.authorId, it.at],
  );
  await tx.query('select act.refresh_list($1)', [caseId]);
  return rows.length === 1;
}
