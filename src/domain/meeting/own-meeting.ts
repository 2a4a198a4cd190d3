import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { findMeeting } from './meeting.queries.ts';
import type { MeetingView } from './meeting.ts';

/**
 * A planned meeting that the own organisation has called.
 *
 * @throws Problem `not-found` when there is none for this worker, `forbidden` when it is another organisation's, `conflict` when it is over
 */
export async function findOwnMeeting(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  id: string,
): Promise<MeetingView & { roomId: number }> {
  const meeting = await findMeeting(tx, vault, trail, caseId, id);
  if (!meeting) throw new Problem('not-found');
  if (!meeting.own) throw new Problem('forbidden');
  if (meeting.state !== 'planned') throw new Problem('conflict', { reason: 'the meeting is over' });
  return meeting;
}
