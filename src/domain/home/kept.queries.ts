import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { isUnkept, readDueLines, readLines } from '../helpline/index.ts';
import type { AttentionFact } from './home.ts';

const none = { caseId: null, codeWord: '', class: null, urgency: null } as const;

/** Lines of the worker whose check is due; for an administrator, besides, that some line has nobody who is reminded. */
export async function readHelplineAttention(tx: ReadTx, acting: Acting, today: Day): Promise<AttentionFact[]> {
  const due = await readDueLines(tx, acting.workerId, today);
  const unkept = acting.roles.includes('system-admin') ? (await readLines(tx)).filter(isUnkept) : [];
  const days = unkept.map(({ checkedOn }) => checkedOn).sort();
  return [
    ...due.map(({ key, day }) => ({ ...none, kind: 'helpline-check', id: key, day }) as const),
    ...days.slice(0, 1).map((day) => ({ ...none, kind: 'helplines-unkept', id: null, day }) as const),
  ];
}
