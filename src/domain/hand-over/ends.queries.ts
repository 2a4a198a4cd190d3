import type { ReadTx } from '../../platform/db/tx.ts';
import { type DraftChoices, type Ending, endingsOf } from './hand-over.ts';

/** What ends for the own organisation when the lead passes to that one; without one, when it leaves the case. */
export async function readEndings(tx: ReadTx, caseId: string, toId?: string): Promise<Ending[]> {
  return endingsOf(
    await tx.query(
      `select e.kind, e.organisation_id, o.name as organisation, e.class from look.what_ends($1, $2) e
         left join app.organisation o on o.id = e.organisation_id order by o.name, e.kind, e.class`,
      [caseId, toId ?? null],
    ),
  );
}

/** What is kept of a draft, for the acting lead of the case alone. */
export const readDraftChoices = async (tx: ReadTx, caseId: string): Promise<DraftChoices | undefined> =>
  (await tx.query<DraftChoices>('select parts, asked_by, agreed from look.hand_over_draft($1)', [caseId]))[0];
