import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { optionalId } from '../../platform/http/fields.ts';
import { listOrganisations } from '../organisation/index.ts';
import { mustStand } from './keeping.ts';
import { getNetwork, networkKey } from './network-key.ts';
import { HostPage } from './pages/HostPage.tsx';
import { hostNetworkAction } from './regional-network.access.ts';
import { putRow, readHost } from './regional-network.queries.ts';
import { seenVersion } from './regional-network-fields.ts';

/** Which organisation of the deployment keeps the duty list, meetings and what was agreed. */
export const nameHost = change({
  path: '/networks/:networkKey/host',
  slug: '/verkostot/:networkKey/isanta',
  summary: 'Say which organisation of the deployment keeps a regional network, or that none does.',
  input: z.object({ networkKey: networkKey(), organisationId: optionalId(), version: seenVersion() }),
  action: hostNetworkAction,
  subject: () => onOwn,
  audit: 'NetworkHostNamed',
  async run({ tx, input, trail }) {
    const { key } = getNetwork(input.networkKey);
    const stands = await readHost(tx, key);
    mustStand(stands.version, input.version);
    const row = { network: key, organisation_id: input.organisationId ?? null };
    const version = await putRow(tx, 'host', row, stands.version);
    trail.about({ network: key, version });
    return { network: key, version };
  },
  form: {
    async prepare({ tx, input }) {
      const network = getNetwork(input.networkKey);
      const [host, organisations] = await Promise.all([readHost(tx, network.key), listOrganisations(tx)]);
      return { network, host, organisations };
    },
    page: HostPage,
  },
  afterwards: ({ network }) => `/verkostot/${network}`,
});
