import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { momentsOf } from '../meeting/index.ts';
import { getKept } from './keeping.ts';
import type { OpenMeeting } from './meetings.ts';
import type { RegionalNetwork } from './networks.ts';
import { readMeetings } from './regional-network.queries.ts';

interface Typed {
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly place?: string | undefined;
  readonly link?: string | undefined;
  readonly agenda: string;
}

/**
 * The columns of a meeting that was typed.
 *
 * @throws Problem `invalid` where it has neither place nor link, or a time that is past or is none
 */
export function meetingRow({ place, link, agenda, ...time }: Typed, now: Date, standing?: Date) {
  refuse(place || link ? [] : [{ field: 'place', reason: 'place-or-link' }]);
  const { starts, ends } = momentsOf(time, now, standing);
  return {
    ...{ state: 'open', starts_at: starts.toISOString(), ends_at: ends.toISOString() },
    ...{ place: place ?? null, link: link ?? null, agenda },
  };
}

interface KeptMeeting {
  readonly network: RegionalNetwork;
  readonly meeting: OpenMeeting;
}

/** @throws Problem `not-found` for one that is over or was cancelled too; `forbidden` where another organisation keeps the network */
export async function getMeeting(
  tx: ReadTx,
  acting: Acting,
  now: Date,
  {
    networkKey,
    networkMeetingId,
  }: { readonly networkKey?: string | undefined; readonly networkMeetingId?: string | undefined },
): Promise<KeptMeeting> {
  const { network } = await getKept(tx, acting, networkKey);
  const meeting = (await readMeetings(tx, network.key, now)).find(({ id }) => id === networkMeetingId);
  if (meeting?.state !== 'open') throw new Problem('not-found');
  return { network, meeting };
}
