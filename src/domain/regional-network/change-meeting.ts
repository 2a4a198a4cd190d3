import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, version } from '../../platform/http/fields.ts';
import { mustStand } from './keeping.ts';
import { getMeeting, meetingRow } from './meeting-row.ts';
import { networkKey } from './network-key.ts';
import { MeetingFormPage } from './pages/MeetingFormPage.tsx';
import { keepNetworkAction } from './regional-network.access.ts';
import { putRow } from './regional-network.queries.ts';
import { meetingFields } from './regional-network-fields.ts';

/** Moves a meeting to come, or changes its place or agenda. */
export const changeNetworkMeeting = change({
  path: '/networks/:networkKey/meetings/:networkMeetingId/change',
  slug: '/verkostot/:networkKey/kokous/:networkMeetingId/muuta',
  summary: 'Change time, place or agenda of an open meeting to come; a lost update is refused.',
  input: z.object({ networkKey: networkKey(), networkMeetingId: id(), ...meetingFields, version: version() }),
  action: keepNetworkAction,
  subject: () => onOwn,
  audit: 'NetworkMeetingChanged',
  async run({ tx, input, acting, now, trail }) {
    const { network, meeting } = await getMeeting(tx, acting, now, input);
    mustStand(meeting.version, input.version);
    const row = meetingRow(input, now, new Date(meeting.startsAt));
    const next = await putRow(tx, 'meeting', { ...row, id: meeting.id, network: network.key }, meeting.version);
    trail.about({ network: network.key, meeting: meeting.id, version: next });
    return { id: meeting.id, network: network.key, version: next };
  },
  form: {
    prepare: ({ tx, input, acting, now }) => getMeeting(tx, acting, now, input),
    page: MeetingFormPage,
  },
  keeps: 'networkMeetingId',
  corrects: 'networkMeetingId',
  afterwards: ({ network }) => `/verkostot/${network}#kokous`,
});
