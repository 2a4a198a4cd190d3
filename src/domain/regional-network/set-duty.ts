import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { addDays, type Day, dayOf, mondayOf } from '../../platform/time/format.ts';
import { keeps, mustStand } from './keeping.ts';
import { getNetwork, networkKey } from './network-key.ts';
import { DutyPage } from './pages/DutyPage.tsx';
import { joinNetworkAction, keepNetworkAction } from './regional-network.access.ts';
import { putRow, readHost, readMembers, readWeeks } from './regional-network.queries.ts';
import { dutyFields, seenVersion, weekOn } from './regional-network-fields.ts';
import { type DutyWeek, furthestWeek } from './weeks.ts';

/** The week as it stands, and who may be put there: by who keeps the network every member, by a member's admin the own organisation. */
async function getWeek(tx: ReadTx, acting: Acting, key: string | undefined, monday: Day | undefined) {
  const network = getNetwork(key);
  if (monday === undefined) throw new Problem('not-found');
  const [host, { members }, kept] = await Promise.all([
    readHost(tx, network.key),
    readMembers(tx, network.key, acting.organisationId),
    readWeeks(tx, network.key, monday),
  ]);
  const isMember = (id: string | null) => members.some(({ organisationId }) => organisationId === id);
  const found = kept.find((each) => each.weekOn === monday);
  const week: DutyWeek = {
    ...{ weekOn: monday, version: found?.version ?? 0 },
    organisationId: found && isMember(found.organisationId) ? found.organisationId : null,
  };
  const own = acting.organisationId;
  const isOwn = joinNetworkAction.allows(acting) && isMember(own) && [null, own].includes(week.organisationId);
  if (keeps(acting, host)) return { network, week, own, offered: members };
  if (!isOwn) throw new Problem('forbidden', { reason: 'outside-case' });
  return { network, week, own, offered: members.filter(({ organisationId }) => organisationId === own) };
}

/** Puts an organisation on duty from a Monday to its Sunday, or nobody. */
export const setDuty = change({
  path: '/networks/:networkKey/weeks/:weekOn',
  slug: '/verkostot/:networkKey/viikko/:weekOn',
  summary:
    'Write the duty list of a regional network: a member, or nobody, from that Monday on; a member’s admin takes what is empty.',
  input: z.object({ networkKey: networkKey(), weekOn: weekOn(), ...dutyFields, version: seenVersion() }),
  action: keepNetworkAction,
  subject: () => onOwn,
  audit: 'NetworkDutySet',
  async run({ tx, input, acting, now, trail }) {
    const { network, week, offered } = await getWeek(tx, acting, input.networkKey, input.weekOn);
    const today = dayOf(now);
    const isOffered = offered.some(({ organisationId }) => organisationId === input.organisationId);
    refuse([
      ...(input.weekOn < mondayOf(today) ? [{ field: 'organisationId', reason: 'week-past' }] : []),
      ...(input.weekOn > addDays(today, furthestWeek) ? [{ field: 'organisationId', reason: 'week-far' }] : []),
      ...(input.organisationId && !isOffered ? [{ field: 'organisationId', reason: 'choose' }] : []),
    ]);
    mustStand(week.version, input.version);
    const row = { network: network.key, week_on: week.weekOn, organisation_id: input.organisationId ?? null };
    const version = await putRow(tx, 'week', row, week.version);
    trail.about({ network: network.key, version });
    return { network: network.key, version };
  },
  form: {
    prepare: ({ tx, input, acting }) => getWeek(tx, acting, input.networkKey, input.weekOn),
    page: DutyPage,
  },
  keeps: 'weekOn',
  corrects: 'weekOn',
  afterwards: ({ network }) => `/verkostot/${network}#paivystys`,
});
