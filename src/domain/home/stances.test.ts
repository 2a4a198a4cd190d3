import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { recommendationEndpoints } from '../recommendation/index.ts';
import { homeEndpoints } from './index.ts';

/** Whoever sees to a recommendation is reminded when its day has come. */
let world: SmallWorld;
let admin: Person;
let owner: Person;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await smallWorld({ endpoints: [...recommendationEndpoints, ...homeEndpoints], mode: 'real' });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  admin = await world.worker(saarni, 'Aino Admin', ['organisation-admin']);
  owner = await world.worker(saarni, 'Oona Omistaja');
});
afterAll(() => world.stop());

const attention = async (person: Person) =>
  (await world.json(person, 'GET', '/work')).body.attention.map(({ kind, id }: { kind: string; id: string }) => [
    kind,
    id,
  ]);
const take = (more: object) => world.json(admin, 'POST', '/recommendations/greta3-e/stance', more);

test('the owner alone is reminded of the due day until it is done, and of the review whatever was said', async () => {
  const days = { ownerId: owner.id, dueOn: addDays(today, 2), reviewOn: addDays(today, 40) };
  expect((await take({ state: 'agreed', version: 1, ...days })).status).toBe(200);
  expect(await attention(owner)).toEqual([]);
  // No clock is asked but the database's own, so the day is moved there.
  await world.owner.query('update app.stance set due_on = due_on - 3');
  expect([await attention(owner), await attention(admin)]).toEqual([[['stance-due', 'greta3-e']], []]);
  const { text } = await world.page(owner, '/fi/tyo');
  expect(text).toContain('/fi/suositukset/greta3-e#oma');
  const kept = { ownerId: owner.id, dueOn: addDays(today, -1), reviewOn: days.reviewOn };
  expect((await take({ state: 'done', version: 2, ...kept })).status).toBe(200);
  expect(await attention(owner)).toEqual([]);
  await world.owner.query('update app.stance set review_on = review_on - 41 where version = 2');
  expect(await attention(owner)).toEqual([['stance-due', 'greta3-e']]);
  // Of what a list no longer has nothing more can be said: whoever owned it could never end the reminder.
  await world.owner.query(`update app.stance set item = 'no-longer-there'`);
  expect(await attention(owner)).toEqual([]);
});
