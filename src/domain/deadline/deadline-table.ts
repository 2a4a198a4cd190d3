import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { type CorrectInput, lineTable, type RecordInput, shownReason, type Writing } from '../line/index.ts';
import { type DeadlineView, deadlineFields } from './deadline-fields.ts';

/** Days when a clock was counted anew, with the day that stood before: from its own versions, as far as they are readable. */
const recounts = `array(
  select jsonb_build_object('on', (n.at at time zone 'Europe/Helsinki')::date, 'was', v.was ->> 'due_on')
  from app.deadline_version v
    join (select w.version, w.written_at as at, w.was ->> 'cause' as cause from app.deadline_version w where w.deadline_id = t.id
      union all select t.version, t.written_at, t.cause) n on n.version = v.version + 1 and n.cause = 'rule-changed'
  where v.deadline_id = t.id order by n.version)`;

const reason = shownReason('deadline');
type MoreRow = Parameters<typeof reason.shown>[0] & Pick<DeadlineView, 'class' | 'recounts'>;

/** The clocks of a case: running ones by their day, then what ended last. */
export const deadlineTable = lineTable({
  table: 'deadline',
  fields: deadlineFields,
  join: {
    columns: `${reason.columns}, ${recounts} as recounts`,
    shown: (row: MoreRow, vault: Vault) => ({
      class: row.class,
      recounts: row.recounts,
      ...reason.shown(row, vault),
    }),
  },
  order: `t.state <> 'running', case when t.state = 'running' then t.due_on end, t.ended_on desc`,
  without: ['mistaken'],
  most: 300,
});

/** Starts a clock; the next day of the case's list may be another afterwards. */
export async function startClock(
  tx: Tx,
  vault: Vault,
  caseId: string,
  writing: Writing,
  said: RecordInput<typeof deadlineFields>,
): Promise<void> {
  await deadlineTable.insert(tx, vault, writing, said);
  await tx.query('select act.refresh_list($1)', [caseId]);
}

/** Ends a clock if the given version still stands. Returns whether it did. */
export async function endClock(
  tx: Tx,
  vault: Vault,
  caseId: string,
  writing: Writing,
  said: Omit<CorrectInput<typeof deadlineFields>, 'cause'>,
  correction: { readonly version: number; readonly reason: string | undefined },
): Promise<boolean> {
  const done = await deadlineTable.replace(tx, vault, writing, { ...said, cause: 'ended' }, undefined, correction);
  await tx.query('select act.refresh_list($1)', [caseId]);
  return done;
}
