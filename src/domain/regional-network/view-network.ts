import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf, mondayOf } from '../../platform/time/format.ts';
import { readCallNow } from './call-now.ts';
import { keeps } from './keeping.ts';
import { agreedInOrder, toCome } from './meetings.ts';
import { getNetwork, networkKey } from './network-key.ts';
import { networkSources } from './networks.ts';
import { NetworkPage } from './pages/NetworkPage.tsx';
import { viewNetworkAction } from './regional-network.access.ts';
import { readAgreed, readHost, readMeetings, readMembers, readWeeks } from './regional-network.queries.ts';
import { dutyList } from './weeks.ts';

/** One network: whom to call now, who is the contact of each sector, who is on duty, the next meeting, what was agreed. */
export const viewNetwork = look({
  path: '/networks/:networkKey',
  slug: '/verkostot/:networkKey',
  summary:
    'One regional network: members, contacts by sector, duty list, open meetings to come, what was agreed, and its source. No case, no person.',
  input: z.object({ networkKey: networkKey() }),
  action: viewNetworkAction,
  subject: () => onOwn,
  audit: 'RegionalNetworkViewed',
  async run({ tx, input, acting, now, trail }) {
    const network = getNetwork(input.networkKey);
    const today = dayOf(now);
    trail.about({ network: network.key });
    const [callNow, host, { members, ownVersion }, weeks, meetings, agreed] = await Promise.all([
      readCallNow(tx),
      readHost(tx, network.key),
      readMembers(tx, network.key, acting.organisationId),
      readWeeks(tx, network.key, mondayOf(today)),
      readMeetings(tx, network.key, now),
      readAgreed(tx, network.key),
    ]);
    return {
      ...network,
      ...{ today, callNow, host, members, sources: networkSources },
      weeks: dutyList(today, weeks, members),
      meetings: toCome(meetings, now),
      agreed: agreedInOrder(agreed, today),
      own: { organisationId: acting.organisationId, version: ownVersion, keeps: keeps(acting, host) },
    };
  },
  page: NetworkPage,
});
