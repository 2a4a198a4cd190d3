import type { Acting } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import type { Admission } from './arranges.ts';

interface Row {
  readonly id: string;
  readonly decision: 'admitted' | 'not-admitted';
  readonly exitOn: Day | null;
}

/** What the Assistance System decided last on a proposal of the own organisation; the trail is told of that referral. */
export async function readAdmission(
  tx: ReadTx,
  trail: Trail,
  { organisationId }: Pick<Acting, 'organisationId'>,
  caseId: string,
  today: Day,
): Promise<Admission> {
  const [row] = await tx.query<Row>(
    `select f.id, f.decision, f.exit_on::text as "exitOn"
     from app.referral f join app.room r on r.id = f.room_id
     where r.case_id = $1 and f.decision is not null order by f.decided_on desc, f.changed_at desc limit 1`,
    [caseId],
  );
  if (!row) return 'not-known';
  trail.saw(organisationId, 'agreement', `referral:${row.id}:1`);
  if (row.decision === 'not-admitted') return 'refused';
  return row.exitOn !== null && row.exitOn <= today ? 'left' : 'client';
}
