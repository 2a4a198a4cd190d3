import type { ReadTx } from '../../platform/db/tx.ts';
import { readMeetingsWaiting } from '../meeting/index.ts';
import type { AttentionFact } from './home.ts';

/** Invitations to meetings that wait for an answer, and answers to those that the own organisation has called. */
export async function readMeetingNews(tx: ReadTx): Promise<AttentionFact[]> {
  const rows = await readMeetingsWaiting(tx);
  return rows.map(({ kind, caseId, codeWord, id, day, ...meeting }) => ({
    ...{ kind, caseId, codeWord, id, day, class: 'coordination', urgency: null },
    meeting,
  }));
}
