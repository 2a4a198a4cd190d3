import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { readEndingTrainings } from '../competence/index.ts';
import { isUnkept, readDueLines, readLines } from '../helpline/index.ts';
import { readDueReviews } from '../practice/index.ts';
import { readDueStances } from '../recommendation/index.ts';
import { type AttentionFact, type AttentionKind, outsideCases } from './home.ts';

/** One's own duty on a day, at the key of what one sees to. */
const duty = (kind: AttentionKind, id: string | null, day: Day): AttentionFact => ({ ...outsideCases, kind, id, day });

/**
 * What the worker sees to that concerns no case and whose day has come: lines for help, practices of the own organisation, stances on recommendations,
 * own trainings that run out; for an administrator, besides, that some line has nobody who is reminded.
 */
export async function readDuties(tx: ReadTx, acting: Acting, today: Day): Promise<AttentionFact[]> {
  const isKeeper = acting.roles.includes('system-admin');
  const [lines, practices, stances, trainings, all] = await Promise.all([
    readDueLines(tx, acting.workerId, today),
    readDueReviews(tx, acting.workerId, today),
    readDueStances(tx, acting.workerId, today),
    readEndingTrainings(tx, acting.workerId, today),
    isKeeper ? readLines(tx) : [],
  ]);
  const unkept = all.filter(isUnkept).map(({ checkedOn }) => checkedOn);
  return [
    ...lines.map(({ key, day }) => duty('helpline-check', key, day)),
    ...practices.map(({ key, day }) => duty('practice-review', key, day)),
    ...stances.map(({ item, day }) => duty('stance-due', item, day)),
    ...trainings.map(({ id, day }) => duty('training-ends', id, day)),
    ...unkept
      .toSorted()
      .slice(0, 1)
      .map((day) => duty('helplines-unkept', null, day)),
  ];
}
