import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { mustStand } from './keeping.ts';
import { getNetwork, networkKey } from './network-key.ts';
import { JoinPage } from './pages/JoinPage.tsx';
import { joinNetworkAction } from './regional-network.access.ts';
import { putRow, readMembers } from './regional-network.queries.ts';
import { contactFields, seenVersion } from './regional-network-fields.ts';

/** The own organisation joins a network, or says anew whom to ask for there. Its former words stay as they were. */
export const joinNetwork = change({
  path: '/networks/:networkKey/membership',
  slug: '/verkostot/:networkKey/jasenyys',
  summary: 'Join a regional network as an organisation, or correct whom to ask for there and for which sectors.',
  input: z.object({ networkKey: networkKey(), ...contactFields, version: seenVersion() }),
  action: joinNetworkAction,
  subject: () => onOwn,
  audit: 'NetworkJoined',
  async run({ tx, input, acting, trail }) {
    const { key } = getNetwork(input.networkKey);
    const { ownVersion } = await readMembers(tx, key, acting.organisationId);
    mustStand(ownVersion, input.version);
    const row = {
      ...{ network: key, state: 'in', sectors: [...new Set(input.sectors)] },
      ...{ contact: input.contact, number: input.number ?? null },
    };
    const version = await putRow(tx, 'member', row, ownVersion);
    trail.about({ network: key, version });
    return { network: key, version };
  },
  form: {
    async prepare({ tx, input, acting }) {
      const network = getNetwork(input.networkKey);
      const { members, ownVersion } = await readMembers(tx, network.key, acting.organisationId);
      const own = members.find(({ organisationId }) => organisationId === acting.organisationId);
      return { network, own, ownVersion, asked: input.sectors ?? [] };
    },
    page: JoinPage,
  },
  keeps: 'membership',
  afterwards: ({ network }) => `/verkostot/${network}#jasenet`,
});
