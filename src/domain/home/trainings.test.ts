import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { competenceEndpoints } from '../competence/index.ts';
import { homeEndpoints } from './index.ts';

/** Who holds a training is told before it runs out. */
let world: SmallWorld;
let lead: Person;
let veikko: Person;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await smallWorld({ endpoints: [...competenceEndpoints, ...homeEndpoints] });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  lead = await world.worker(saarni, 'Liisa Vetäjä', ['worker', 'team-lead']);
  veikko = await world.worker(saarni, 'Veikko Tuki');
});
afterAll(() => world.stop());

const kinds = async (person: Person) =>
  (await world.json(person, 'GET', '/work')).body.attention.map(({ kind }: { kind: string }) => kind);

test('thirty days before it runs out, on the first page, until it is done anew; nobody else is told', async () => {
  const course = { name: 'Kontrolli', themes: ['network'], provider: 'Saarni ry', holds: '24' };
  const { id: trainingId } = (await world.json(lead, 'POST', '/trainings', course)).body;
  const doneOn = addDays(today, -400);
  const note = async (validUntil: string) =>
    (await world.json(veikko, 'POST', '/own/learnt', { trainingId, doneOn, validUntil })).body.id;
  const id = await note(addDays(today, 31));
  expect(await kinds(veikko)).toEqual([]);
  const change = (validUntil: string, version: number) =>
    world.json(veikko, 'POST', `/own/learnt/${id}/change`, { trainingId, doneOn, validUntil, state: 'held', version });
  for (const [until, version] of [
    [addDays(today, 30), 1],
    [addDays(today, -1), 2],
  ] as const) {
    expect((await change(until, version)).status).toBe(200);
    expect(await kinds(veikko)).toEqual(['training-ends']);
  }
  expect(await kinds(lead)).toEqual([]);
  for (const [language, words] of [
    ['fi', 'Koulutuksesi vanhenee'],
    ['sv', 'Din utbildning går ut'],
    ['en', 'A training of yours runs out'],
  ])
    expect((await world.page(veikko, `/${language}/tyo`)).text, language).toContain(words);
  await note(addDays(today, 300));
  expect(await kinds(veikko)).toEqual([]);
});
