import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { calendarFile } from './calendar-file.ts';
import { toCome } from './meetings.ts';
import { getNetwork, networkKey } from './network-key.ts';
import { viewNetworkAction } from './regional-network.access.ts';
import { readMeetings } from './regional-network.queries.ts';

/** The open meetings to come as a calendar file: it goes out of the service, and so it is logged as an export. */
export const exportCalendar = change({
  path: '/networks/:networkKey/calendar',
  slug: '/verkostot/:networkKey/kalenteri',
  summary: 'The open meetings of a regional network that are to come, as an iCalendar file (RFC 5545).',
  input: z.object({ networkKey: networkKey() }),
  action: viewNetworkAction,
  subject: () => onOwn,
  audit: 'NetworkCalendarExported',
  async run({ tx, input, now, trail }) {
    const network = getNetwork(input.networkKey);
    const meetings = toCome(await readMeetings(tx, network.key, now), now);
    trail.about({ network: network.key, meetings: meetings.length });
    return { ...network, at: now.toISOString(), meetings };
  },
  file: (view, language) => ({
    name: `ikv-${view.key}.ics`,
    type: 'text/calendar; charset=utf-8',
    bytes: calendarFile(view, language),
  }),
});
