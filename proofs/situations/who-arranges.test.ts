import { afterAll, beforeAll, expect, test } from 'vitest';
import { homeMunicipalityEndpoints } from '../../src/domain/home-municipality/index.ts';
import { summaryEndpoints } from '../../src/domain/summary/index.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { type OneCase, oneCase } from '../http/one-case.ts';

const today = dayOf(new Date());
let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: [...summaryEndpoints, ...homeMunicipalityEndpoints] });
});
afterAll(() => world.stop());

const records = (said: object, person = world.anna) =>
  world.of(person, 'POST', '/home-municipalities', { answer: 'yes', sinceOn: today, ...said });
const see = async (person = world.anna, language = 'fi') => (await world.see(person, '/kotikunta', language)).text;

test('nothing recorded: the page says so, and that help does not wait for it', async () => {
  const page = await see();
  expect(page).toContain('Kotikuntaa ei ole kirjattu');
  expect(page).toContain('Oikeus apuun ei riipu kotikunnasta');
  expect((await world.see(world.anna, '')).text).toContain('/kotikunta/kirjaa');
});

test('the county says who arranges, with provision and mark, in three languages and on the first page', async () => {
  expect((await records({ county: '08', sinceOn: addDays(today, -90) })).status).toBe(200);
  expect(await see()).toContain('Pirkanmaan hyvinvointialue järjestää auttamistoimet.');
  expect(await see(world.anna, 'sv')).toContain('Birkalands välfärdsområde ordnar hjälpinsatserna.');
  expect(await see(world.anna, 'en')).toContain('Pirkanmaa wellbeing services county arranges help.');
  expect(await see()).toMatch(/38\u00a0a ja 38\u00a0b\u00a0§ \(luettu, laki sellaisena kuin 2\/2025\)/);
  const first = (await world.see(world.anna, '')).text;
  expect(first).toContain('Kuka järjestää apua');
  expect(first).toContain('Pirkanmaan hyvinvointialue');
});

test('a move is a line of its own: the page tells of the change, and a correction keeps what stood before', async () => {
  const moved = await records({ county: '19', sinceOn: addDays(today, -3) });
  expect(await see()).toMatch(/Vaihtui .* Ennen: Kotikunta on: Pirkanmaan hyvinvointialue/);
  const wrong = { answer: 'unclear', sinceOn: today, reason: 'Rekisteriä ei ollut katsottu.', version: 1 };
  const { id } = moved.body;
  expect((await world.of(world.anna, 'POST', `/home-municipalities/${id}/correct`, wrong)).status).toBe(200);
  const form = (await world.see(world.anna, `/kotikunta/${id}`)).text;
  // The former version in words, not as the code that was kept.
  expect(form).toContain('Kotikunta on: Pohjois-Pohjanmaan hyvinvointialue');
  expect(form).not.toContain('>19<');
  expect(await see()).toContain('Ei tiedetä, onko kotikuntaa.');
});

test('no municipality, no place in the clear: the county is closed with the key of the room', async () => {
  const { rows } = await world.owner.query<{ row: string }>(
    'select to_jsonb(h)::text as row from app.home_municipality h',
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { row } of rows) expect(row).not.toMatch(/Pirkanmaa|"08"|county/);
});

test('who is not named for the shared plan reads and writes none of it; another organisation has its own; a stranger no case', async () => {
  expect((await world.of(world.jari, 'GET', '/home-municipalities')).status).toBe(403);
  expect((await records({}, world.jari)).status).toBe(403);
  expect((await world.see(world.jari, '')).text).not.toContain('Kuka järjestää apua');
  expect((await world.of(world.minna, 'GET', '/home-municipalities')).body.lines).toEqual([]);
  expect((await world.of(world.stranger, 'GET', '/home-municipalities')).status).toBe(404);
});

test('what does not go together is refused at its field, and the form keeps what was chosen', async () => {
  const fields = async (said: object) => (await records(said)).body.error.fields;
  expect(await fields({ answer: 'no', county: '08' })).toMatchObject([{ field: 'county', reason: 'only-with-home' }]);
  expect(await fields({ county: 'Atlantis' })).toMatchObject([{ field: 'county', reason: 'choose' }]);
  expect(await fields({ answer: 'perhaps' })).toMatchObject([{ field: 'answer' }]);
  const form = await world.fill(world.anna, '/kotikunta/kirjaa', { answer: 'no', county: '08', sinceOn: '1.11.2026' });
  const { text } = form;
  expect(text).toContain('Järjestäjä kirjataan vain, kun kotikunta on.');
  expect(text).toMatch(/value="08" selected/);
});

test('every act is logged', async () => {
  for (const kind of ['HomeMunicipalityRecorded', 'HomeMunicipalityCorrected', 'HomeMunicipalityViewed'])
    expect(await world.logged(kind), kind).toBeGreaterThan(0);
});
