import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { endpoints } from '../../endpoints.ts';

/** Access model 5 b (g): in her own organisation's log the officer reads every name but those of hidden parts, which its lead names to her. */
let world: NetworkWorld;
let officer: Person;
let other: Person;
beforeAll(async () => {
  world = await networkWorld(endpoints);
  officer = await world.worker(world.saarni.id, 'Kaarlo Vesa', ['data-protection-officer']);
  other = await world.worker(world.county.id, 'Onni Osa', ['data-protection-officer']);
  await world.joins(world.county, (await world.network(world.anna, [world.county.id])).id);
  await world.joins(world.shelter, (await world.consent(world.anna, [world.shelter.id], ['contact'])).id);
});
afterAll(() => world.stop());

const asks = (person: Person, reason = 'Selvitän lokin riviä.') =>
  world.of(person, 'POST', '/name-requests', { reason });
const answers = (person: Person, id: string, body: object) =>
  world.of(person, 'POST', `/name-requests/${id}/answer`, body);
const requests = async (person: Person) => (await world.done(world.of(person, 'GET', '/name-requests'))).requests;

test('the officer asks with a reason, the lead names what she sees, and only the officer reads it, for thirty days', async () => {
  for (const person of [world.anna, world.veikko, world.county.lead]) expect((await asks(person)).status).toBe(403);
  const { id } = await world.done(asks(officer));
  expect((await asks(officer)).body.error.reason).toBe('already asked');
  expect((await world.json(world.anna, 'GET', '/work')).body.attention).toMatchObject([{ kind: 'names-asked', id }]);
  expect((await world.see(world.anna, `/loki/nimet/${id}`)).text).toContain('Turvakoti Lyhty');
  expect((await answers(officer, id, { nameIds: [world.shelter.id] })).status).toBe(403);
  expect((await answers(world.veikko, id, { nameIds: [world.shelter.id] })).status).toBe(403);
  expect((await answers(world.anna, id, {})).body.error.fields).toEqual([{ field: 'reason', reason: 'required' }]);
  expect((await answers(world.anna, id, { nameIds: [world.county.id] })).body.error.reason).toBe('not-in-sight');
  await world.done(answers(world.anna, id, { nameIds: [world.shelter.id] }));
  expect(await requests(officer)).toMatchObject([{ id, mine: true, state: 'told', names: ['Turvakoti Lyhty'] }]);
  expect(await requests(world.anna)).toMatchObject([{ id, mine: false, state: 'told', names: [] }]);
  const page = await world.see(officer, '/loki/nimet');
  expect([page.status, page.text.includes('Turvakoti Lyhty')]).toEqual([200, true]);
  expect(await world.drawers('NamesAnswered')).toEqual(['Saarni ry log']);
  await world.owner.query(`update priv.clock set ahead = ahead + interval '31 days'`);
  expect(await requests(officer)).toMatchObject([{ id, state: 'told', names: [] }]);
  await world.owner.query(`update priv.clock set ahead = ahead - interval '31 days'`);
});

test('a lead who sees no hidden part has none to name, whether there is one or not', async () => {
  const { id } = await world.done(asks(other));
  expect((await world.see(world.county.lead, `/loki/nimet/${id}`)).text).toContain(
    'Et näe tässä tapauksessa yhtään salattua osuutta',
  );
  expect((await answers(world.anna, id, { reason: 'En' })).status).toBe(404);
  for (const nameIds of [[world.shelter.id], [world.counsel.id], [world.nobody]])
    expect((await answers(world.county.lead, id, { nameIds })).body.error.reason).toBe('not-in-sight');
  await world.done(answers(world.county.lead, id, { reason: 'En näe yhtään.' }));
  expect(await requests(other)).toMatchObject([{ state: 'refused', answer: 'En näe yhtään.', names: [] }]);
  expect((await answers(world.county.lead, id, { reason: 'x' })).body.error.reason).toBe('already answered');
});
