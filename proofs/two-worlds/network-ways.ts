import { mondayOf } from '../../src/platform/time/format.ts';
import type { OneWay } from './reach.ts';
import { inDays } from './terms.ts';
import { organisations } from './words.ts';
import type { Program } from './world.ts';

/** The rows of a network that the story leaves open, as its host may change them. */
async function openRow({ client }: Program, table: 'meeting' | 'agreed'): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select t.id from app.network_${table} t where t.state = 'open'
       and not exists (select 1 from app.network_${table} n where n.id = t.id and n.version > 1) order by t.id limit 1`,
  );
  return rows[0]!.id;
}

/** Each act on the regional network of the story, by whom alone it is done. */
export async function networkWays(world: Program): Promise<readonly OneWay[]> {
  const [networkMeetingId, networkAgreedId] = [await openRow(world, 'meeting'), await openRow(world, 'agreed')];
  const network = { networkKey: 'ostrobothnia' };
  const meeting = { day: inDays(12), from: '10:00', until: '11:00', place: 'Kirjasto', agenda: 'Tilanne' };
  const agreed = { what: 'Ohje', organisationId: organisations.county.id, agreedOn: inDays(-1), state: 'open' };
  const at = '/networks/:networkKey';
  const way = (as: OneWay['as'], path: string, input: object): OneWay => ({
    ...{ as, path: `${at}${path}` },
    input: { ...network, ...input },
  });
  return [
    way('teppo', '/host', { organisationId: organisations.network.id, version: 1 }),
    way('pirkko', '/membership', { contact: 'Päivystys', sectors: ['everyday'], version: 1 }),
    way('ritva', '/leave', { version: 1 }),
    way('sari', '/weeks/:weekOn', { weekOn: mondayOf(inDays(14)), organisationId: organisations.county.id }),
    way('sari', '/meetings', meeting),
    way('sari', '/meetings/:networkMeetingId/change', { networkMeetingId, ...meeting, version: 1 }),
    way('sari', '/meetings/:networkMeetingId/cancel', { networkMeetingId, version: 1 }),
    way('sari', '/agreed', agreed),
    way('sari', '/agreed/:networkAgreedId/change', { networkAgreedId, ...agreed, version: 1 }),
    way('anna', '/calendar', {}),
  ];
}
