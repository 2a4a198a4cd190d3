import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { suggestCodeWord } from './case.ts';
import { caseEndpoints } from './index.ts';

let world: SmallWorld;
let anna: Person;
let veikko: Person;
let caseId: string;
const open = (person: Person, body: object) => world.json(person, 'POST', '/cases', body);

beforeAll(async () => {
  world = await smallWorld({ endpoints: caseEndpoints });
  anna = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Anna Kallio');
  veikko = await world.worker(anna.organisation, 'Veikko Salo');
  await world.worker(anna.organisation, 'Veera Koski', ['organisation-admin']);
  caseId = (await open(anna, { codeWord: 'Koivu' })).body.id;
});
afterAll(() => world.stop());

test('a word that a case on the own list has is asked about, however it is written, and then taken', async () => {
  for (const codeWord of ['Koivu', 'koivu']) {
    const { status, body } = await open(anna, { codeWord });
    expect([status, body.error.fields]).toEqual([422, [{ field: 'codeWord', reason: 'in-use', with: caseId }]]);
  }
  expect((await open(anna, { codeWord: 'Koivu', sameWord: true })).status).toBe(200);
});

test('of a colleague’s case whoever is not named on it is told nothing', async () => {
  expect((await open(veikko, { codeWord: 'Koivu' })).status).toBe(200);
});

test('the form shows which case has the word, and asks', async () => {
  const { id } = (await open(anna, { codeWord: 'Haapa' })).body;
  const csrf = formToken(world.faces.formSecret, anna.token);
  const { status, text } = await world.send(anna, '/fi/t/uusi', { csrf, codeWord: 'Haapa', backupId: '' });
  expect(status).toBe(422);
  expect(text).toContain(`href="/fi/t/${id}"`);
  expect(text).toContain(`name="sameWord"`);
  expect((await world.page(anna, '/fi/t/uusi')).text).not.toContain('name="sameWord"');
});

test('only those who can be named on a case are offered as backup', async () => {
  const { text } = await world.page(anna, '/fi/t/uusi');
  expect(text).toContain('Veikko Salo');
  expect(text).not.toContain('Veera Koski');
});

test('a word in use is not suggested, as long as there is another', () => {
  const all = new Set(Array.from({ length: 1000 }, (_, n) => suggestCodeWord(n / 1000)));
  const [first = '', ...others] = all;
  expect(Array.from({ length: 1000 }, (_, n) => suggestCodeWord(n / 1000, [first]))).not.toContain(first);
  expect(suggestCodeWord(0, [first, ...others])).toBe(first);
});
