import type { Act, ActOf } from './acts.ts';
import type { Id, World } from './facts.ts';
import type { Way } from './journey-ground.ts';
import { backup, c, lead, ngo, saarni, social } from './journey-ground.ts';
import { classes } from './words.ts';

/** A way on which a regional network is kept: by its host, and by each organisation for itself. */

const adminOf = ({ workers }: World): Id =>
  [...workers.values()].find(({ roles }) => roles.includes('system-admin'))!.id;
const [keeper, member, other] = [saarni, social, ngo].map((organisation) => `${organisation}/1`) as [Id, Id, Id];

type Put = ActOf<'put-network'>;
const put = (by: Id, what: Put['what'], said: Partial<Put> = {}): Act => ({
  ...{ act: 'put-network', by, case: c, what, network: 'north', row: '', organisation: null, out: false, seen: 0 },
  ...said,
});
const week = '2026-01-05';

export const networks: Way = [
  { act: 'open-case', by: lead, case: c, backup, classes },
  put(keeper, 'host', { organisation: saarni }),
  (_, world) => put(adminOf(world), 'host', { organisation: saarni }),
  // A second writer who has not seen the first.
  (_, world) => put(adminOf(world), 'host', { organisation: social }),
  put(lead, 'member'),
  put(member, 'member', { out: true }),
  put(member, 'member'),
  put(member, 'member'),
  put(member, 'member', { seen: 1 }),
  // Who is in no network is on no list, whoever writes it.
  put(keeper, 'week', { row: week, organisation: ngo }),
  put(other, 'week', { row: week, organisation: ngo }),
  put(other, 'member'),
  put(keeper, 'week', { row: week, organisation: social }),
  put(other, 'week', { row: week, organisation: ngo, seen: 1 }),
  put(other, 'week', { row: week, seen: 1 }),
  put(member, 'week', { row: week, seen: 1 }),
  put(member, 'week', { row: week, organisation: ngo, seen: 2 }),
  put(other, 'week', { row: week, organisation: ngo, seen: 1 }),
  put(other, 'week', { row: week, organisation: ngo, seen: 2 }),
  put(lead, 'meeting', { row: 'open day' }),
  put(member, 'meeting', { row: 'open day' }),
  put(keeper, 'meeting', { row: 'open day' }),
  put(keeper, 'meeting', { row: 'open day' }),
  put(keeper, 'meeting', { row: 'open day', network: 'south', seen: 1 }),
  put(member, 'agreed', { row: 'a map', organisation: social }),
  put(keeper, 'agreed', { row: 'a map', organisation: saarni }),
  put(keeper, 'agreed', { row: 'a map', organisation: ngo }),
  // The week of one that leaves is empty; what it has taken on stays, and is not given to it anew.
  put(other, 'member', { out: true, seen: 1 }),
  put(member, 'week', { row: week, organisation: social, seen: 3 }),
  put(keeper, 'agreed', { row: 'a map', organisation: ngo, seen: 1 }),
  put(keeper, 'agreed', { row: 'a map', organisation: social, seen: 2 }),
  put(keeper, 'agreed', { row: 'a map', organisation: ngo, seen: 3 }),
  // Another network has another host, or none; the same admin is nobody there.
  put(keeper, 'meeting', { row: 'elsewhere', network: 'south' }),
  (_, world) => put(adminOf(world), 'host', { network: 'south', organisation: saarni }),
  put(keeper, 'meeting', { row: 'open day', network: 'south', seen: 1 }),
  put(keeper, 'agreed', { row: 'a map', network: 'south', organisation: social, seen: 3 }),
  (_, world) => put(adminOf(world), 'host', { seen: 1 }),
  put(keeper, 'meeting', { row: 'open day', seen: 1 }),
];
