import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { practiceEndpoints } from './index.ts';

/** Who has adopted a practice, adapted how, and what came of it: told by who writes for an organisation, read by everybody. */
let world: SmallWorld;
let lead: Person;
let colleague: Person;
let other: Person;
let shelter: Person;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await smallWorld({ endpoints: practiceEndpoints });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  lead = await world.worker(saarni, 'Liisa Vetäjä', ['worker', 'team-lead']);
  colleague = await world.worker(saarni, 'Anna Kallio');
  other = await world.worker(await world.organisation('Muu ry', 'ngo'), 'Oskari Muu', ['organisation-admin']);
  shelter = await world.worker(await world.organisation('Turvakoti Lyhty', 'shelter'), 'Lea Lampi', ['team-lead']);
});
afterAll(() => world.stop());

const adopt = (person: Person, body: object = {}, key = 'safety-first') =>
  world.json(person, 'POST', `/practices/${key}/adopt`, { state: 'considering', sinceOn: today, version: 0, ...body });
const view = async (person: Person) => (await world.json(person, 'GET', '/practices/safety-first')).body;
const row = async (person: Person, query = '') =>
  (await world.json(person, 'GET', `/practices?${query}`)).body.practices.find(
    ({ key }: { key: string }) => key === 'safety-first',
  );
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);

test('who writes for the organisation tells how far it has come; others read it without a name of anybody', async () => {
  expect((await adopt(colleague)).status).toBe(403);
  expect((await adopt(lead, {}, 'no-such-practice')).status).toBe(404);
  expect((await adopt(lead, { adapted: 'Kävellen, omissa tiloissamme.' })).body).toMatchObject({
    key: 'safety-first',
    version: 1,
  });
  expect((await view(other)).adoptions).toEqual([
    {
      ...{ organisationId: lead.organisation, organisation: 'Saarni ry', version: 1, state: 'considering' },
      ...{ adapted: 'Kävellen, omissa tiloissamme.', outcome: null, reason: null, sinceOn: today, mine: false },
    },
  ]);
  expect(JSON.stringify(await view(other))).not.toContain(lead.id);
  expect((await row(other)).uptake).toEqual({ ours: null, inUse: 0, considering: 1, givenUp: 0 });
  expect((await row(lead)).uptake.ours).toBe('considering');
});

test('it is corrected by the next version, and a second writer who has not seen it is refused', async () => {
  expect((await adopt(lead, { state: 'in-use', outcome: 'Tapaamiset toimivat.', version: 1 })).body.version).toBe(2);
  const late = await adopt(lead, { state: 'given-up', reason: 'Ei toiminut.', version: 1 });
  expect(late.body.error.code).toBe('changed');
  expect((await adopt(other, { state: 'in-use' })).body.version).toBe(1);
  expect((await row(colleague, 'use=in-use')).uptake).toEqual({ ours: 'in-use', inUse: 2, considering: 0, givenUp: 0 });
  expect(await row(shelter, 'use=in-use')).toBeUndefined();
  for (const language of languages) {
    const { text } = await world.page(colleague, `/${language}/kaytannot?use=in-use`);
    expect(text, language).toMatch(
      /käytössä meillä · käytössä 2 organisaatiossa|i bruk hos oss · i bruk i 2 organisationer|in use with us · in use in 2 organisations/,
    );
  }
});

test('given up it says why, which is refused where it is missing or belongs to nothing', async () => {
  expect(fields(await adopt(lead, { state: 'given-up', version: 2 }))).toEqual(['reason why']);
  expect(fields(await adopt(lead, { state: 'in-use', reason: 'Aikaa ei ollut.', version: 2 }))).toEqual([
    'reason not-given-up',
  ]);
  expect(fields(await adopt(lead, { sinceOn: addDays(today, 1), version: 2 }))).toEqual(['sinceOn future']);
  expect((await adopt(lead, { state: 'given-up', reason: 'Aikaa ei ollut.', version: 2 })).status).toBe(200);
  const { text } = await world.page(other, '/fi/kaytannot/safety-first');
  expect(text).toContain('Luovuttiin');
  expect(text).toContain('Aikaa ei ollut.');
  // What is in use stands first, what was given up last.
  expect((await view(other)).adoptions.map(({ state }: { state: string }) => state)).toEqual(['in-use', 'given-up']);
  await expect(
    world.act(lead, 'select act.put_adoption($1, 3)', [
      JSON.stringify({ key: 'safety-first', state: 'given-up', since_on: today }),
    ]),
  ).rejects.toThrow(/check constraint/);
});

test('no shelter is named, the own one neither, and nobody’s number', async () => {
  expect(fields(await adopt(shelter, { adapted: 'Vain Lyhdyssä.' }))).toEqual(['adapted names-hidden']);
  expect(fields(await adopt(other, { outcome: 'Lyhty auttoi.', version: 1 }))).toEqual(['outcome names-hidden']);
  expect(fields(await adopt(other, { outcome: 'Soita 040 123 4567.', version: 1 }))).toEqual([
    'outcome looks-like-identity',
  ]);
  expect((await adopt(shelter, { adapted: 'Vain turvakodissa.' })).status).toBe(200);
});

test('nothing typed is lost where a form is refused, and it begins with what stands', async () => {
  const form = await world.page(lead, '/fi/kaytannot/safety-first/kayttoonotto');
  expect([form.status, /name="version" value="3"/.test(form.text)]).toEqual([200, true]);
  expect(form.text).toContain('Aikaa ei ollut.');
  expect((await world.page(colleague, '/fi/kaytannot/safety-first/kayttoonotto')).status).toBe(403);
  expect((await world.page(colleague, '/fi/kaytannot/safety-first')).text).not.toContain('kayttoonotto"');
});
