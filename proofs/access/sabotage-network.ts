import { inFamily } from './sabotage-family.ts';
import type { Sabotage } from './sabotage-kinds.ts';

/** Regional networks: who keeps one, who speaks for an organisation, and what another has written meanwhile. */

const [host, member, week, meeting, agreed] = ['host', 'member', 'week', 'meeting', 'agreed'].map(
  (table) => `act.put_network_${table}(jsonb, integer)`,
) as [string, string, string, string, string];

/** That only its author reads a row. */
export const ofNetworks: readonly Sabotage[] = ['host', 'member', 'week', 'meeting', 'agreed'].map((table) => ({
  name: `a row of app.network_${table} is seen by who wrote it alone`,
  statement: `alter policy see on app.network_${table} using (author_id = (select priv.me()))`,
  undo: `alter policy see on app.network_${table} using ((select priv.me()) is not null)`,
  seenBy: 'sight',
}));

export const ofNetworkActs = inFamily('network', [
  {
    name: 'anybody says who keeps a regional network',
    functions: [{ where: host, from: `if not priv.acts_as(array['system-admin']) then`, to: 'if false then' }],
  },
  {
    name: 'anybody joins a network for the own organisation',
    functions: [{ where: member, from: `if not priv.acts_as(array['organisation-admin']) then`, to: 'if false then' }],
  },
  {
    name: 'one that is in no network leaves it',
    functions: [{ where: member, from: `if n.state = 'out' and`, to: 'if false and' }],
  },
  {
    name: 'an admin of any organisation keeps every network',
    functions: [
      {
        where: 'priv.keeps_network(text)',
        from: 'priv.my_organisation() = (select h.organisation_id',
        to: 'priv.my_organisation() is not null or null = (select h.organisation_id',
      },
    ],
  },
  {
    name: 'every worker of the host keeps the network',
    functions: [
      {
        where: 'priv.keeps_network(text)',
        from: ` and priv.acts_as(array['organisation-admin', 'network-coordinator'])`,
        to: '',
      },
    ],
  },
  {
    name: 'a former host goes on keeping the network',
    functions: [{ where: 'priv.keeps_network(text)', from: 'order by h.version desc', to: 'order by h.version' }],
  },
  {
    name: 'a member takes a week from another',
    functions: [{ where: week, from: 'held is null and', to: '' }],
  },
  {
    name: 'a week of one that has left stays its own',
    functions: [
      { where: week, from: 'if priv.in_network(n.network, s.organisation_id) then held', to: 'if true then held' },
    ],
  },
  {
    name: 'one that is in no network is on duty',
    functions: [
      {
        where: week,
        from: 'if n.organisation_id is not null and not priv.in_network',
        to: 'if false and not priv.in_network',
      },
    ],
  },
  {
    name: 'a meeting is moved into another network',
    functions: [{ where: meeting, from: 'if s.network <> n.network then', to: 'if false then' }],
  },
  {
    name: 'what was agreed is given to one that is in no network',
    functions: [{ where: agreed, from: 'is distinct from s.organisation_id and not', to: 'is null and not' }],
  },
  {
    name: 'what was agreed is moved into another network',
    functions: [{ where: agreed, from: 'if s.network <> n.network then', to: 'if false then' }],
  },
  {
    name: 'a row of a network is written over what its writer has not seen',
    functions: [
      {
        where: 'priv.next_version(integer, integer)',
        from: 'coalesce(p_stands, 0) is distinct from p_seen',
        to: 'false',
      },
      {
        where: 'priv.next_version(integer, integer)',
        from: 'return p_seen + 1',
        to: 'return coalesce(p_stands, 0) + 1',
      },
    ],
  },
]);
