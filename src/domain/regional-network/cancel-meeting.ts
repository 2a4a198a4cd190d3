import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, version } from '../../platform/http/fields.ts';
import { mustStand } from './keeping.ts';
import { getMeeting } from './meeting-row.ts';
import { networkKey } from './network-key.ts';
import { CancelMeetingPage } from './pages/CancelMeetingPage.tsx';
import { keepNetworkAction } from './regional-network.access.ts';
import { putRow } from './regional-network.queries.ts';

/** A meeting to come is not held. */
export const cancelNetworkMeeting = change({
  path: '/networks/:networkKey/meetings/:networkMeetingId/cancel',
  slug: '/verkostot/:networkKey/kokous/:networkMeetingId/peru',
  summary: 'Cancel an open meeting of a regional network that is to come.',
  input: z.object({ networkKey: networkKey(), networkMeetingId: id(), version: version() }),
  action: keepNetworkAction,
  subject: () => onOwn,
  audit: 'NetworkMeetingCancelled',
  async run({ tx, input, acting, now, trail }) {
    const { network, meeting } = await getMeeting(tx, acting, now, input);
    mustStand(meeting.version, input.version);
    const row = {
      ...{ id: meeting.id, network: network.key, state: 'cancelled', agenda: meeting.agenda },
      ...{ starts_at: meeting.startsAt, ends_at: meeting.endsAt, place: meeting.place, link: meeting.link },
    };
    const next = await putRow(tx, 'meeting', row, meeting.version);
    trail.about({ network: network.key, meeting: meeting.id, version: next });
    return { id: meeting.id, network: network.key, version: next };
  },
  form: {
    prepare: ({ tx, input, acting, now }) => getMeeting(tx, acting, now, input),
    page: CancelMeetingPage,
  },
  afterwards: ({ network }) => `/verkostot/${network}`,
});
