import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import type { GoalView } from './goal-fields.ts';

const today = dayOf(new Date());
let it: PlannedCase;

beforeAll(async () => {
  it = await plannedCase();
  await it.consent(it.anna, [it.county]);
  await it.opens(it.minna);
});
afterAll(() => it.stop());

const goal = { domain: 'housing', words: 'Haluan oven, jonka saa lukkoon', reviewOn: addDays(today, 30) };
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const plan = async (person: PlannedCase['anna']) => (await it.of(person, 'GET', '/plan')).body;

test('a goal in her words is seen by those of the network with its owner’s name, and by nobody else', async () => {
  const made = await it.of(it.anna, 'POST', '/goals', { ...goal, steps: 'Haetaan tukiasuntoa' });
  expect(made.status, made.text).toBe(200);
  for (const person of [it.anna, it.veikko, it.minna])
    expect((await plan(person)).goals).toMatchObject([{ words: goal.words, organisation: 'Saarni ry', state: 'open' }]);
  const { text } = await it.see(it.minna, '/suunnitelma');
  expect(text).toContain('Haluan oven, jonka saa lukkoon');
  expect((await it.of(it.jari, 'GET', '/plan')).status).toBe(403);
  expect((await it.of(it.stranger, 'GET', '/plan')).status).toBe(404);
  expect(fields(await it.of(it.anna, 'POST', '/goals', { ...goal, reviewOn: addDays(today, -1) }))).toEqual([
    'reviewOn past',
  ]);
});

test('a review goes on with a next day, or ends with an outcome and a reason; only the writer’s organisation says so', async () => {
  const { body: made } = await it.of(it.anna, 'POST', '/goals', { ...goal, domain: 'money' });
  const review = (person: PlannedCase['anna'], body: object) => it.of(person, 'POST', `/goals/${made.id}/review`, body);
  expect((await review(it.minna, { state: 'reached', why: 'Kyllä', version: 1 })).status).toBe(403);
  expect(fields(await review(it.anna, { state: 'open', version: 1 }))).toEqual(['reviewOn required']);
  expect(fields(await review(it.anna, { state: 'partly', version: 1 }))).toEqual(['why required']);
  expect((await review(it.anna, { state: 'open', reviewOn: addDays(today, 7), version: 1 })).status).toBe(200);
  expect((await review(it.anna, { state: 'partly', why: 'Velkaa on vielä', version: 2 })).status).toBe(200);
  expect((await review(it.anna, { state: 'reached', why: 'Nyt', version: 3 })).status).toBe(409);
  const ended = ((await plan(it.minna)).goals as GoalView[]).find(({ id }) => id === made.id);
  expect(ended).toMatchObject({ state: 'partly', why: 'Velkaa on vielä', endedOn: today });
  const view = await it.of(it.minna, 'POST', `/goals/${made.id}/views`, {
    whose: 'hers',
    outcome: 'reached',
    text: 'Riittää minulle',
  });
  expect(view.status, view.text).toBe(200);
  const seen = ((await plan(it.anna)).goals as GoalView[]).find(({ id }) => id === made.id);
  expect(seen?.opinions).toMatchObject([{ whose: 'hers', outcome: 'reached', text: 'Riittää minulle' }]);
});

test('two reviews of one goal at once: one stands, the other is told what stands', async () => {
  const { body: made } = await it.of(it.anna, 'POST', '/goals', { ...goal, domain: 'health' });
  const review = (person: PlannedCase['anna'], state: string) =>
    it.of(person, 'POST', `/goals/${made.id}/review`, { state, why: 'Syy', version: 1 });
  const both = await Promise.all([review(it.anna, 'reached'), review(it.veikko, 'partly')]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test('a goal whose day of review has come asks for attention and stands on the case list', async () => {
  await it.of(it.anna, 'POST', '/goals', { ...goal, domain: 'residence', reviewOn: addDays(today, 7) });
  const { rows } = await it.owner.query('select worker_id, next_on from app.case_list where case_id = $1', [it.caseId]);
  expect(rows).toContainEqual({ worker_id: it.anna.id, next_on: addDays(today, 7) });
  await it.owner.query(`update priv.clock set ahead = interval '31 days'`);
  expect((await it.see(it.anna, '/suunnitelma')).text).toContain('Tarkista hänen kanssaan');
  await it.owner.query(`update priv.clock set ahead = interval '0'`);
});

test('a correction keeps what stood before', async () => {
  const { body: made } = await it.of(it.anna, 'POST', '/goals', { ...goal, domain: 'safety', words: 'Ensin näin' });
  const sent = { ...goal, domain: 'safety', words: 'Sitten näin', reason: 'Hän sanoi toisin', version: 1 };
  expect((await it.of(it.veikko, 'POST', `/goals/${made.id}/correct`, sent)).status).toBe(200);
  expect((await it.see(it.anna, `/suunnitelma/tavoite/${made.id}`)).text).toContain('Ensin näin');
  expect((await it.of(it.anna, 'POST', `/goals/${made.id}/correct`, { ...sent, version: 1 })).status).toBe(409);
});

test('the page for her has her words and no code, no office and no word that tells what it is about', async () => {
  await it.of(it.anna, 'POST', '/tasks', {
    text: 'Soitetaan vuokranantajalle',
    forId: it.county,
    receiver: 'herself',
    dueOn: addDays(today, 3),
  });
  await it.of(it.anna, 'POST', '/tasks', {
    text: 'Poliisin kuulusteluun tulkki',
    forId: it.county,
    receiver: 'herself',
  });
  const { text } = await it.see(it.anna, '/suunnitelma?tuloste=hanelle');
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  expect(main).toContain('Haluan oven, jonka saa lukkoon');
  expect(main).toContain('sosiaalityöntekijä');
  expect(main).toContain('1 rivi on jätetty paperista pois');
  for (const word of ['T-', 'Koivu', 'hyvinvointialue', 'Saarni', 'rikos', 'uhri', 'kauppa', 'oliisi', 'kuulustelu'])
    expect(main, word).not.toContain(word);
  expect((await it.see(it.anna, '/suunnitelma?tuloste=kokous')).text).toContain('Länsirannikon hyvinvointialue');
});
