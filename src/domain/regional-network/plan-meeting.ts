import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { getKept } from './keeping.ts';
import { meetingRow } from './meeting-row.ts';
import { networkKey } from './network-key.ts';
import { MeetingFormPage } from './pages/MeetingFormPage.tsx';
import { keepNetworkAction } from './regional-network.access.ts';
import { putRow } from './regional-network.queries.ts';
import { meetingFields } from './regional-network-fields.ts';

/** A meeting that everybody of the network may come to. */
export const planMeeting = change({
  path: '/networks/:networkKey/meetings',
  slug: '/verkostot/:networkKey/kokous/uusi',
  summary: 'Call an open meeting of a regional network: day, place or link, agenda. It names no person and no case.',
  input: z.object({ networkKey: networkKey(), ...meetingFields }),
  action: keepNetworkAction,
  subject: () => onOwn,
  audit: 'NetworkMeetingPlanned',
  async run({ tx, input, acting, now, trail }) {
    const { network } = await getKept(tx, acting, input.networkKey);
    const id = randomUUID();
    const version = await putRow(tx, 'meeting', { ...meetingRow(input, now), id, network: network.key }, 0);
    trail.about({ network: network.key, meeting: id, version });
    return { id, network: network.key, version };
  },
  form: {
    prepare: async ({ tx, input, acting }) => ({ network: (await getKept(tx, acting, input.networkKey)).network }),
    page: MeetingFormPage,
  },
  keeps: 'networkMeetingId',
  afterwards: ({ network }) => `/verkostot/${network}#kokous`,
});
