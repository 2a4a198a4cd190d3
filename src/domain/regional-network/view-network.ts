import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCallNow } from './call-now.ts';
import { getNetwork, networkKey } from './network-key.ts';
import { networkSources } from './networks.ts';
import { NetworkPage } from './pages/NetworkPage.tsx';
import { viewNetworkAction } from './regional-network.access.ts';

/** One network: whom to call now, and where what stands here comes from. */
export const viewNetwork = look({
  path: '/networks/:networkKey',
  slug: '/verkostot/:networkKey',
  summary: 'One regional network against human trafficking, with its source, and whom to call now.',
  input: z.object({ networkKey: networkKey() }),
  action: viewNetworkAction,
  subject: () => onOwn,
  audit: 'RegionalNetworkViewed',
  async run({ tx, input, now, trail }) {
    const network = getNetwork(input.networkKey);
    trail.about({ network: network.key });
    return { today: dayOf(now), callNow: await readCallNow(tx), ...network, sources: networkSources };
  },
  page: NetworkPage,
});
