import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import type { GoalView } from './goal-fields.ts';

const today = dayOf(new Date());
let world: PlannedCase;

beforeAll(async () => {
  world = await plannedCase();
  await world.consent(world.anna, [world.county]);
  await world.opens(world.minna);
});
afterAll(() => world.stop());

const goal = { domain: 'housing', words: 'Haluan oven, jonka saa lukkoon', reviewOn: addDays(today, 30) };
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const plan = async (person: PlannedCase['anna']) => (await world.of(person, 'GET', '/plan')).body;

test('a goal in her words is seen by those of the network with its owner’s name, and by nobody else', async () => {
  const made = await world.of(world.anna, 'POST', '/goals', { ...goal, steps: 'Haetaan tukiasuntoa' });
  expect(made.status, made.text).toBe(200);
  for (const person of [world.anna, world.veikko, world.minna])
    expect((await plan(person)).goals).toMatchObject([{ words: goal.words, organisation: 'Saarni ry', state: 'open' }]);
  const { text } = await world.see(world.minna, '/suunnitelma');
  expect(text).toContain('Haluan oven, jonka saa lukkoon');
  expect((await world.of(world.jari, 'GET', '/plan')).status).toBe(403);
  expect((await world.of(world.stranger, 'GET', '/plan')).status).toBe(404);
  expect(fields(await world.of(world.anna, 'POST', '/goals', { ...goal, reviewOn: addDays(today, -1) }))).toEqual([
    'reviewOn past',
  ]);
});

test('a review goes on with a next day, or ends with an outcome and a reason; only the writer’s organisation says so', async () => {
  const { body: made } = await world.of(world.anna, 'POST', '/goals', { ...goal, domain: 'money' });
  const review = (person: PlannedCase['anna'], body: object) =>
    world.of(person, 'POST', `/goals/${made.id}/review`, body);
  expect((await review(world.minna, { state: 'reached', why: 'Kyllä', version: 1 })).status).toBe(403);
  expect(fields(await review(world.anna, { state: 'open', version: 1 }))).toEqual(['reviewOn required']);
  expect(fields(await review(world.anna, { state: 'partly', version: 1 }))).toEqual(['why required']);
  expect((await review(world.anna, { state: 'open', reviewOn: addDays(today, 7), version: 1 })).status).toBe(200);
  expect((await review(world.anna, { state: 'partly', why: 'Velkaa on vielä', version: 2 })).status).toBe(200);
  expect((await review(world.anna, { state: 'reached', why: 'Nyt', version: 3 })).status).toBe(409);
  const ended = ((await plan(world.minna)).goals as GoalView[]).find(({ id }) => id === made.id);
  expect(ended).toMatchObject({ state: 'partly', why: 'Velkaa on vielä', endedOn: today });
  const view = await world.of(world.minna, 'POST', `/goals/${made.id}/views`, {
    whose: 'hers',
    outcome: 'reached',
    text: 'Riittää minulle',
  });
  expect(view.status, view.text).toBe(200);
  const seen = ((await plan(world.anna)).goals as GoalView[]).find(({ id }) => id === made.id);
  expect(seen?.opinions).toMatchObject([{ whose: 'hers', outcome: 'reached', text: 'Riittää minulle' }]);
});

test('two reviews of one goal at once: one stands, the other is told what stands', async () => {
  const { body: made } = await world.of(world.anna, 'POST', '/goals', { ...goal, domain: 'health' });
  const review = (person: PlannedCase['anna'], state: string) =>
    world.of(person, 'POST', `/goals/${made.id}/review`, { state, why: 'Syy', version: 1 });
  const both = await Promise.all([review(world.anna, 'reached'), review(world.veikko, 'partly')]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test('a goal whose day of review has come asks for attention and stands on the case list', async () => {
  await world.of(world.anna, 'POST', '/goals', { ...goal, domain: 'residence', reviewOn: addDays(today, 7) });
  const { rows } = await world.owner.query('select worker_id, next_on from app.case_list where case_id = $1', [
    world.caseId,
  ]);
  expect(rows).toContainEqual({ worker_id: world.anna.id, next_on: addDays(today, 7) });
  await world.owner.query(`update priv.clock set ahead = interval '31 days'`);
  expect((await world.see(world.anna, '/suunnitelma')).text).toContain('Tarkista hänen kanssaan');
  await world.owner.query(`update priv.clock set ahead = interval '0'`);
});

test('a correction keeps what stood before', async () => {
  const { body: made } = await world.of(world.anna, 'POST', '/goals', {
    ...goal,
    domain: 'safety',
    words: 'Ensin näin',
  });
  const sent = { ...goal, domain: 'safety', words: 'Sitten näin', reason: 'Hän sanoi toisin', version: 1 };
  expect((await world.of(world.veikko, 'POST', `/goals/${made.id}/correct`, sent)).status).toBe(200);
  expect((await world.see(world.anna, `/suunnitelma/tavoite/${made.id}`)).text).toContain('Ensin näin');
  expect((await world.of(world.anna, 'POST', `/goals/${made.id}/correct`, { ...sent, version: 1 })).status).toBe(409);
});

test('the page for her has her words and no code, no office and no word that tells what it is about', async () => {
  await world.of(world.anna, 'POST', '/tasks', {
    text: 'Soitetaan vuokranantajalle',
    forId: world.county,
    receiver: 'herself',
    dueOn: addDays(today, 3),
  });
  await world.of(world.anna, 'POST', '/tasks', {
    text: 'Poliisin kuulusteluun tulkki',
    forId: world.county,
    receiver: 'herself',
  });
  const { text } = await world.see(world.anna, '/suunnitelma?tuloste=hanelle');
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  expect(main).toContain('Haluan oven, jonka saa lukkoon');
  expect(main).toContain('sosiaalityöntekijä');
  expect(main).toContain('1 rivi on jätetty paperista pois');
  for (const word of ['T-', 'Koivu', 'hyvinvointialue', 'Saarni', 'rikos', 'uhri', 'kauppa', 'oliisi', 'kuulustelu'])
    expect(main, word).not.toContain(word);
  expect((await world.see(world.anna, '/suunnitelma?tuloste=kokous')).text).toContain('Länsirannikon hyvinvointialue');
});
