import type { Trail } from '../../platform/audit/trail.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';

/** From when until when somebody was a client of the Assistance System, by what was decided on a proposal. */
export interface Admitted {
  readonly id: string;
  readonly from: Day;
  /** None where no end of it was recorded. */
  readonly until: Day | null;
}

type Row = Admitted & { readonly sent: boolean };

/**
 * Decisions on the proposals that the own organisation made, or received as the Assistance System. A proposal that names a hidden organisation
 * leaves no trace here.
 */
export async function readAdmissions(
  tx: ReadTx,
  trail: Trail,
  organisationId: string,
  caseId: string,
): Promise<Admitted[]> {
  const rows = await tx.query<Row>(
    `select f.id, f.decided_on::text as "from", f.exit_on::text as until, true as sent
     from app.referral f join app.room r on r.id = f.room_id
     where r.case_id = $1 and r.class = 'agreement' and f.decision = 'admitted'
     union all
     select k.id, s.decided_on::text, s.exit_on::text, false
     from app.received k join look.received_state($1) s on s.id = k.id where s.decision = 'admitted'
     order by "from", id limit 20`,
    [caseId],
  );
  return rows.map(({ sent, ...row }) => {
    if (sent) trail.saw(organisationId, 'agreement', `referral:${row.id}:1`);
    else trail.saw(organisationId, 'coordination', `received:${row.id}:1`);
    return row;
  });
}
