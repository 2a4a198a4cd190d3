import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf, mondayOf } from '../../platform/time/format.ts';
import { mustStand } from './keeping.ts';
import { getNetwork, networkKey } from './network-key.ts';
import { LeavePage } from './pages/LeavePage.tsx';
import { joinNetworkAction } from './regional-network.access.ts';
import { putRow, readMembers, readWeeks } from './regional-network.queries.ts';

/** The own organisation leaves. Its weeks of duty are empty from then on; what it has taken on stays until it is given to another. */
export const leaveNetwork = change({
  path: '/networks/:networkKey/leave',
  slug: '/verkostot/:networkKey/eroa',
  summary: 'Leave a regional network as an organisation; its weeks of duty are empty from then on.',
  input: z.object({ networkKey: networkKey(), version: version() }),
  action: joinNetworkAction,
  subject: () => onOwn,
  audit: 'NetworkLeft',
  async run({ tx, input, acting, now, trail }) {
    const { key } = getNetwork(input.networkKey);
    const { ownVersion } = await readMembers(tx, key, acting.organisationId);
    mustStand(ownVersion, input.version);
    // Given up one by one, so that who joins again later is not on duty unasked.
    for (const { weekOn, organisationId, version } of await readWeeks(tx, key, mondayOf(dayOf(now))))
      if (organisationId === acting.organisationId)
        await putRow(tx, 'week', { network: key, week_on: weekOn, organisation_id: null }, version);
    const version = await putRow(tx, 'member', { network: key, state: 'out', sectors: [] }, ownVersion);
    trail.about({ network: key, version });
    return { network: key, version };
  },
  form: {
    async prepare({ tx, input, acting }) {
      const network = getNetwork(input.networkKey);
      const { members } = await readMembers(tx, network.key, acting.organisationId);
      const own = members.find(({ organisationId }) => organisationId === acting.organisationId);
      // Who is not in it has nothing to leave.
      if (!own) throw new Problem('not-found');
      return { network, own };
    },
    page: LeavePage,
  },
  undoes: 'membership',
  afterwards: ({ network }) => `/verkostot/${network}`,
});
