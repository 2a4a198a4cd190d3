import type { Trail } from '../../platform/audit/trail.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';

/** Clocks of these rules run as long as the address is withheld. */
const rules = ['turvakielto', 'turvakielto.renewed'];

/** The last day of the non-disclosure that runs, the latest where several are recorded; null where the reader sees none. The trail is told. */
export async function readNonDisclosure(tx: ReadTx, trail: Trail, caseId: string, today: Day): Promise<Day | null> {
  const [row] = await tx.query<{ id: string; version: number; class: string; organisation_id: string; due_on: Day }>(
    `select d.id, d.version, r.class, r.organisation_id, d.due_on from app.room r join app.deadline d on d.room_id = r.id
     where r.case_id = $1 and d.rule_key = any ($2) and d.state = 'running' and d.due_on >= $3 order by d.due_on desc, d.id limit 1`,
    [caseId, rules, today],
  );
  if (!row) return null;
  trail.saw(row.organisation_id, row.class, `deadline:${row.id}:${row.version}`);
  return row.due_on;
}
