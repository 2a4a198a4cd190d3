import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { addDays, type Day } from '../../platform/time/format.ts';
import { readEndingTrainings } from '../competence/index.ts';
import { isUnkept, readDueLines, readLines } from '../helpline/index.ts';
import { readDueReviews } from '../practice/index.ts';
import { readDueStances } from '../recommendation/index.ts';
import { answerStudyAction, defineStudyAction, readAnswered, readAsked } from '../study-release/index.ts';
import { type AttentionFact, type AttentionKind, outsideCases } from './home.ts';

/** So many days one is told of what became of an own study. */
const answerTold = 7;

/** One's own duty on a day, at the key of what one sees to. */
const duty = (kind: AttentionKind, id: string | null, day: Day): AttentionFact => ({ ...outsideCases, kind, id, day });

/**
 * What the worker sees to that concerns no case and whose day has come: lines for help, practices of the own organisation, stances on recommendations,
 * own trainings that run out, studies that wait for an answer or have got one; for an administrator, besides, that some line has nobody who is
 * reminded.
 */
export async function readDuties(tx: ReadTx, acting: Acting, today: Day): Promise<AttentionFact[]> {
  const isKeeper = acting.roles.includes('system-admin');
  const [lines, practices, stances, trainings, asked, answered, all] = await Promise.all([
    readDueLines(tx, acting.workerId, today),
    readDueReviews(tx, acting.workerId, today),
    readDueStances(tx, acting.workerId, today),
    readEndingTrainings(tx, acting.workerId, today),
    answerStudyAction.allows(acting) ? readAsked(tx, acting.workerId) : [],
    defineStudyAction.allows(acting) ? readAnswered(tx, acting.workerId, addDays(today, -answerTold)) : [],
    isKeeper ? readLines(tx) : [],
  ]);
  const unkept = all.filter(isUnkept).map(({ checkedOn }) => checkedOn);
  return [
    ...lines.map(({ key, day }) => duty('helpline-check', key, day)),
    ...practices.map(({ key, day }) => duty('practice-review', key, day)),
    ...stances.map(({ item, day }) => duty('stance-due', item, day)),
    ...trainings.map(({ id, day }) => duty('training-ends', id, day)),
    ...asked.map(({ id, day }) => duty('study-asked', id, day)),
    ...answered.map(({ id, day }) => duty('study-answered', id, day)),
    ...unkept
      .toSorted()
      .slice(0, 1)
      .map((day) => duty('helplines-unkept', null, day)),
  ];
}
