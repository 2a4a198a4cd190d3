import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { accessEndpoints } from '../access/index.ts';
import { consentEndpoints } from '../consent/index.ts';
import { safetyEndpoints } from './index.ts';

/** Access model 1, sentence 10: the safety circle of a hidden part. */
let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld([...consentEndpoints, ...accessEndpoints, ...safetyEndpoints]);
  const { id } = await world.network(world.anna, [world.county.id, world.counsel.id]);
  await world.joins(world.county, id);
  await world.joins(world.counsel, id);
  await world.joins(world.shelter, (await world.consent(world.anna, [world.shelter.id], ['contact'])).id);
});
afterAll(() => world.stop());

const admit = (by: Person, fields: Record<string, string>, organisationId = world.shelter.id) =>
  world.of(by, 'POST', `/parts/${organisationId}/circle`, fields);
const circle = (by: Person, organisationId = world.shelter.id) =>
  world.of(by, 'GET', `/parts/${organisationId}/circle`);
const sees = async (person: Person) => JSON.stringify(await world.view(person)).includes('Lyhty');
const end = (by: Person, id: string) => world.of(by, 'POST', `/parts/${world.shelter.id}/circle/${id}/end`);
/** Writes where she is, naming the shelter, with oneself in the circle, and looks at it. */
const placeOf = async (person: Person): Promise<unknown> => {
  const { id } = await world.done(
    world.of(person, 'POST', '/places', {
      kind: 'shelter',
      organisationId: world.shelter.id,
      text: 'Sisäpiha',
      circle: [person.id],
    }),
  );
  return (await world.done(world.of(person, 'POST', `/places/${id}/open`))).organisation;
};

test('a location row that one has written, with oneself in its circle, opens no part and does not read the name back', async () => {
  expect(await placeOf(world.county.lead)).toBeNull();
  expect(await sees(world.county.lead)).toBe(false);
  expect(await placeOf(world.anna)).toBe('Turvakoti Lyhty');
});

test('of the circle of a row a reader is told those in sight, and of others not even how many', async () => {
  const opened = async (...circle: Person[]) => {
    const { id } = await world.done(
      world.of(world.anna, 'POST', '/places', { kind: 'home', text: 'Sisäpiha', circle: circle.map((who) => who.id) }),
    );
    const { text } = await world.of(world.county.lead, 'POST', `/places/${id}/open`);
    return text.replace(id, 'id').replace(/"writtenAt":"[^"]*"/, '');
  };
  const [alone, withOneHidden] = [
    await opened(world.anna, world.county.lead),
    await opened(world.anna, world.county.lead, world.shelter.lead),
  ];
  expect(alone).toContain('"circle":["Anna Kallio","Minna Ranta"]');
  expect(withOneHidden).toBe(alone);
});

test('the lead of the case admits a worker by name: the part opens, and the row names the place to her', async () => {
  const made = await admit(world.anna, { workerId: world.county.lead.id });
  expect(made.body, made.text).toMatchObject({ name: 'Minna Ranta', organisation: 'Länsirannikon hyvinvointialue' });
  expect([await sees(world.county.lead), await sees(world.county.backup)]).toEqual([true, false]);
  expect(await placeOf(world.county.lead)).toBe('Turvakoti Lyhty');
  expect((await circle(world.shelter.lead)).body.circle).toEqual([
    expect.objectContaining({ id: made.body.id, name: 'Minna Ranta' }),
  ]);
});

test('so does the hidden organisation’s lead, for anybody of a service organisation, and the answer is always the same', async () => {
  const named = { ofId: world.county.id, name: ' pekka  RANTA ' };
  const [real, unknown] = [
    await admit(world.shelter.lead, named),
    await admit(world.shelter.lead, { ofId: world.county.id, name: 'Ei Kukaan' }),
  ];
  const told = ({ status, body }: typeof real) => [status, Object.keys(body).sort(), body.organisation];
  expect(told(real)).toEqual(told(unknown));
  expect(await sees(world.county.backup)).toBe(true);
  const entries = (await circle(world.shelter.lead)).body.circle;
  expect(entries.map(({ name, onCase }: { name: string; onCase: boolean }) => [name, onCase])).toEqual([
    ['Minna Ranta', false],
    ['pekka  RANTA', false],
    ['Ei Kukaan', false],
  ]);
  expect((await circle(world.anna)).body.circle.map(({ onCase }: { onCase: boolean }) => onCase)).toEqual([
    true,
    true,
    false,
  ]);
});

test('it opens only while the worker is named on the case', async () => {
  const nurse = await world.worker(world.county.id, 'Hilkka Hoitaja');
  await world.done(admit(world.anna, { ofId: world.county.id, name: 'Hilkka Hoitaja' }));
  expect((await world.of(nurse, 'GET', '/network')).status).toBe(404);
  await world.done(
    world.of(world.county.lead, 'POST', '/members', {
      workerId: nurse.id,
      standing: 'member',
      classes: ['case', 'health'],
    }),
  );
  expect(await sees(nurse)).toBe(true);
  await world.done(world.of(world.county.lead, 'POST', `/members/${nurse.id}/end`));
  expect((await world.of(nurse, 'GET', '/network')).status).toBe(404);
});

test('who may not know of the part hears nothing: a hidden part and one that is not there answer alike', async () => {
  for (const by of [world.counsel.lead]) {
    for (const call of [
      (organisationId: string) => circle(by, organisationId),
      (organisationId: string) => admit(by, { ofId: world.county.id, name: 'Minna Ranta' }, organisationId),
    ]) {
      const [hidden, absent, open] = [
        await call(world.shelter.id),
        await call(world.nobody),
        await call(world.police.id),
      ];
      expect([hidden.status, hidden.text]).toEqual([404, absent.text]);
      expect(open.text).toBe(absent.text);
    }
  }
  // In the circle herself, she sees the part; who else stands there is not hers to know.
  expect((await circle(world.county.lead)).status).toBe(404);
  expect((await circle(world.veikko)).status).toBe(403);
  expect((await admit(world.veikko, { ofId: world.county.id, name: 'Minna Ranta' })).status).toBe(403);
});

test('the form says what is missing: one way of naming, a service organisation, nobody twice', async () => {
  const wrong = async (fields: Record<string, string>) => (await admit(world.anna, fields)).body.error.fields;
  expect(await wrong({})).toEqual([{ field: 'ofId', reason: 'choose' }]);
  expect(await wrong({ ofId: world.county.id })).toEqual([{ field: 'name', reason: 'required' }]);
  expect(await wrong({ workerId: world.county.lead.id, ofId: world.county.id })).toEqual([
    { field: 'workerId', reason: 'one-way' },
  ]);
  expect(await wrong({ workerId: world.counsel.lead.id })).toEqual([{ field: 'workerId', reason: 'choose' }]);
  expect(await wrong({ ofId: world.police.id, name: 'Jari Laakso' })).toEqual([{ field: 'ofId', reason: 'choose' }]);
  expect(await wrong({ ofId: world.county.id, name: 'Ei  kukaan' })).toEqual([
    { field: 'name', reason: 'there-already' },
  ]);
});

test('taken out again the part closes at once, by either lead and by nobody else', async () => {
  const [minna, pekka] = (await circle(world.anna)).body.circle;
  expect((await end(world.county.lead, minna.id)).status).toBe(404);
  expect((await end(world.veikko, minna.id)).status).toBe(403);
  expect((await world.see(world.anna, `/osuus/${world.shelter.id}/piiri/${minna.id}/poista`)).text).toContain(
    'Minna Ranta',
  );
  expect((await end(world.shelter.lead, minna.id)).body).toMatchObject({ state: 'ended' });
  expect((await end(world.anna, pekka.id)).status).toBe(200);
  expect([await sees(world.county.lead), await sees(world.county.backup)]).toEqual([false, false]);
  expect((await end(world.anna, minna.id)).status).toBe(404);
});

test('a part that is shown needs no circle', async () => {
  await world.done(world.of(world.anna, 'POST', `/parts/${world.shelter.id}/secrecy`, { say: 'reveal' }));
  expect((await admit(world.anna, { ofId: world.county.id, name: 'Minna Ranta' })).status).toBe(404);
  await world.done(world.of(world.anna, 'POST', `/parts/${world.shelter.id}/secrecy`, { say: 'hide' }));
});

test('what is logged of it lies where those look who may know of the part', async () => {
  for (const kind of ['CircleAdmitted', 'CircleViewed', 'CircleAdmissionEnded'])
    expect([kind, (await world.drawers(kind)).filter((drawer) => !drawer.endsWith(' log-hidden'))]).toEqual([kind, []]);
});
