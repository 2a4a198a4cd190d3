import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { type Found, lineTable } from '../line/index.ts';
import { ownFirst } from '../room/index.ts';
import { type MinuteView, meetingFields, minuteFields } from './meeting-fields.ts';

/** The meetings of a case, the newest first. They are written by acts of the database. */
export const meetingTable = lineTable({
  table: 'meeting',
  fields: meetingFields,
  order: 't.starts_at desc',
  most: 100,
});

/** The minutes of meetings: written by an act of the database, one for each organisation. */
export const minuteTable = lineTable({ table: 'minute', fields: minuteFields, order: 't.id' });

export type FoundMeeting = Found<typeof meetingFields>;

/**
 * One meeting, and the room that its text is closed for; the trail is told.
 *
 * @throws Problem `not-found` when there is none for this worker
 */
export async function getMeeting(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  id: string | undefined,
): Promise<FoundMeeting> {
  const meeting = id === undefined ? undefined : await meetingTable.find(tx, vault, caseId, id);
  if (!meeting) throw new Problem('not-found');
  meetingTable.saw(trail, meeting);
  return meeting;
}

/**
 * A planned meeting that the own organisation has called.
 *
 * @throws Problem `not-found` as above, `forbidden` when it is another organisation's, `conflict` when it is over
 */
export async function getOwnMeeting(...asked: Parameters<typeof getMeeting>): Promise<FoundMeeting> {
  const meeting = await getMeeting(...asked);
  if (!meeting.own) throw new Problem('forbidden');
  if (meeting.state !== 'planned') throw new Problem('conflict', { reason: 'the meeting is over' });
  return meeting;
}

/** The minutes of a meeting that the viewer reads, her own organisation's first. */
export const readMinutes = async (
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  meetingId: string,
): Promise<MinuteView[]> =>
  ownFirst(await minuteTable.read(tx, vault, trail, caseId, { where: 't.meeting_id = $1', is: meetingId }));
