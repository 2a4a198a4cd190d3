import type { ActingOn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { type CaseHead, type PartView, readCaseHead } from '../case/index.ts';
import { listHiddenParts } from '../consent/index.ts';

/**
 * A hidden part whose safety circle is the viewer's organisation's to keep: its own, or any where it leads the case (access model 1, sentence 10).
 *
 * @throws Problem `not-found` alike for a part that is not seen, one that is not hidden, and one that is another's to keep
 */
export async function hiddenPartOf(
  tx: ReadTx,
  acting: ActingOn<'case'>,
  organisationId: string | undefined,
): Promise<{ head: CaseHead; part: PartView }> {
  const [head, hidden] = await Promise.all([readCaseHead(tx, acting), listHiddenParts(tx, acting.case.id)]);
  const part = head.parts.find((item) => item.organisationId === organisationId && item.leftAt === null);
  if (!part || !hidden.has(part.organisationId) || !(part.own || acting.case.leads)) throw new Problem('not-found');
  return { head, part };
}
