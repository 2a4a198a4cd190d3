import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { isUnkept, readDueLines, readLines } from '../helpline/index.ts';
import { readDueReviews } from '../practice/index.ts';
import type { AttentionFact, AttentionKind } from './home.ts';

const fact = (kind: AttentionKind, id: string | null, day: Day): AttentionFact => ({
  ...{ caseId: null, codeWord: '', class: null, urgency: null },
  ...{ kind, id, day },
});

/**
 * What the worker keeps up and is to look at again: numbers for help, practices of the own organisation. For an administrator, besides, that some
 * number has nobody who is reminded.
 */
export async function readKeptAttention(tx: ReadTx, acting: Acting, today: Day): Promise<AttentionFact[]> {
  const [lines, practices, unkept] = await Promise.all([
    readDueLines(tx, acting.workerId, today),
    readDueReviews(tx, acting.workerId, today),
    acting.roles.includes('system-admin') ? readLines(tx).then((all) => all.filter(isUnkept)) : [],
  ]);
  const days = unkept.map(({ checkedOn }) => checkedOn).sort();
  return [
    ...lines.map(({ key, day }) => fact('helpline-check', key, day)),
    ...practices.map(({ key, day }) => fact('practice-review', key, day)),
    ...days.slice(0, 1).map((day) => fact('helplines-unkept', null, day)),
  ];
}
