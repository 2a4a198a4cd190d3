import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCallNow } from './call-now.ts';
import { networkSources, networks } from './networks.ts';
import { NetworksPage } from './pages/NetworksPage.tsx';
import { viewNetworkAction } from './regional-network.access.ts';
import { countMembers } from './regional-network.queries.ts';

/** The regional networks against human trafficking, and whom to call now. */
export const listNetworks = look({
  path: '/networks',
  slug: '/verkostot',
  summary: 'The regional networks against human trafficking (IKV networks), with their source, and whom to call now.',
  input: z.object({}),
  action: viewNetworkAction,
  subject: () => onOwn,
  audit: 'RegionalNetworksListed',
  async run({ tx, now }) {
    const [callNow, members] = await Promise.all([readCallNow(tx), countMembers(tx)]);
    return {
      ...{ today: dayOf(now), callNow, sources: networkSources },
      networks: networks.map((network) => ({ ...network, members: members.get(network.key) ?? 0 })),
    };
  },
  page: NetworksPage,
});
