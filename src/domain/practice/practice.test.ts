import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { findPractices } from './find-practices.ts';
import { practiceEndpoints } from './index.ts';
import { countAt, stands } from './place.ts';
import { practiceOf, practices } from './practices.ts';
import { reviewBy, sources } from './sources.ts';

let world: SmallWorld;
let anna: Person;

beforeAll(async () => {
  world = await smallWorld({ endpoints: practiceEndpoints });
  anna = await world.worker(await world.organisation('Saarni ry', 'victim-support', 'Pohjanmaa'), 'Anna Kallio');
});
afterAll(() => world.stop());

test('every practice says everything in three languages, step by step alike, and every source is used', () => {
  expect(new Set(practices.map(({ key }) => key)).size).toBe(practices.length);
  for (const { key, words } of practices) {
    for (const language of languages) {
      const { steps, limits, ...rest } = words[language];
      expect(
        [...Object.values(rest), ...steps, ...limits].filter((text) => text.trim() === ''),
        key,
      ).toEqual([]);
      expect([steps.length > 0, steps.length], key).toEqual([true, words.fi.steps.length]);
      expect([limits.length > 0, limits.length], key).toEqual([true, words.fi.limits.length]);
    }
  }
  const used = new Set<string>(practices.flatMap((practice) => [...practice.sources]));
  expect(Object.keys(sources).filter((key) => !used.has(key))).toEqual([]);
});

test('most are advice or descriptions, as the page says', () => {
  const told = practices.filter(({ evidence }) => evidence === 'advice' || evidence === 'description');
  expect(told.length).toBeGreaterThan(practices.length / 2);
});

const keys = (words: string): string[] => findPractices({ words }).map(({ key }) => key);

test('a practice is found by what is hard, in any of the three languages, inflected or as a sentence', () => {
  for (const words of ['ensimmäinen tapaaminen', 'första mötet', 'first meeting', 'ensimmäisessä tapaamisessa'])
    expect(keys(words).slice(0, 5), words).toContain('safety-first');
  expect(keys('olen huolissani siitä että ensimmäinen tapaaminen satuttaa').slice(0, 5)).toContain('safety-first');
  // What every practice says, and what none does, tells nothing of what is hard.
  expect(keys('jag vet inte om tolken är pålitlig')[0]).toMatch(/interpreter/);
  expect(keys('I do not know whether the interpreter is one of theirs').slice(0, 3).join()).toMatch(/interpreter/);
  expect(keys('turvakoti täynnä').join()).toMatch(/shelter/);
  expect(keys('ensimäinen tapaaminen').slice(0, 5)).toContain('safety-first');
});

test('two words must both be answered, what nobody answers counts for nothing, and no words find all in the order of the work', () => {
  const both = keys('tulkki kuulustelu');
  const each = [keys('tulkki'), keys('kuulustelu')];
  expect([both.length > 0, both.every((key) => each.every((one) => one.includes(key)))]).toEqual([true, true]);
  expect(keys('tulkki polkupyörävaras')).toEqual(keys('tulkki'));
  expect(keys('xyzzyq')).toEqual([]);
  expect(keys('ja tai')).toEqual([]);
  expect(findPractices({})).toEqual(practices);
});

test('a theme, a kind and a place each leave what is for it; what is for everybody is for each kind', () => {
  for (const practice of findPractices({ theme: 'criminal-process' }))
    expect(practice.themes).toContain('criminal-process');
  const forPolice = findPractices({ kind: 'police' });
  for (const { kinds } of forPolice) expect(kinds.length === 0 || kinds.includes('police')).toBe(true);
  expect(forPolice.map(({ key }) => key)).toContain('safety-first');
  const place = { need: 'safety' };
  expect(findPractices(place)).toEqual(practices.filter((practice) => stands(practice, place)));
  expect([countAt(place) > 0, countAt(place)]).toEqual([true, findPractices(place).length]);
  expect(countAt({ need: 'no-such-need' })).toBe(0);
});

test('the list and a practice by JSON and page: problem first, what the source says before the steps, and each is logged', async () => {
  const list = await world.json(anna, 'GET', '/practices?q=ensimmäinen tapaaminen&theme=getting-help');
  expect([list.status, list.body.all]).toEqual([200, practices.length]);
  expect(list.body.practices.map(({ key }: { key: string }) => key)).toContain('safety-first');
  const one = await world.json(anna, 'GET', '/practices/safety-first');
  expect([one.status, one.body.sources[0].address]).toEqual([200, sources.meetingVictim.address]);
  for (const language of languages) {
    const { text: page } = await world.page(anna, `/${language}/kaytannot/safety-first`);
    const words = practiceOf('safety-first')?.words[language];
    if (!words) throw new Error('safety-first is gone');
    const places = [words.problem, words.says, words.steps[0] ?? '', words.limits[0] ?? ''].map((text) =>
      page.indexOf(text),
    );
    expect(places, language).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0], language).toBeGreaterThan(0);
    expect((await world.page(anna, `/${language}/kaytannot`)).text, language).toContain(words.problem);
  }
  const { rows } = await world.owner.query<{ n: number }>(
    `select count(*)::int as n from audit.entry where kind in ('PracticesSearched', 'PracticeViewed')`,
  );
  expect(rows[0]?.n).toBe(8);
});

test('what is not there is not found, what is no theme is refused, and an empty search says what to do', async () => {
  expect((await world.json(anna, 'GET', '/practices/no-such-practice')).status).toBe(404);
  expect((await world.json(anna, 'GET', '/practices?theme=magic')).status).toBe(422);
  expect((await world.json(anna, 'GET', '/practices?need=..%2f..')).status).toBe(422);
  const { text: page } = await world.page(anna, '/fi/kaytannot?q=xyzzyq&need=safety');
  expect(page).toContain('Hakuun ei löytynyt käytäntöä');
  expect(page).toContain('href="/fi/kaytannot?need=safety"');
});

test('past its review a practice stays readable and says so', async () => {
  // The clock of the database decides, wherever it stands today; sessions of this world last longer.
  const { rows } = await world.owner.query<{ days: number }>(`select $1::date - current_date + 1 as days`, [reviewBy]);
  await world.ahead(`${Math.max(0, rows[0]?.days ?? 0)} days`);
  const { text: page } = await world.page(anna, '/fi/kaytannot/safety-first');
  expect(page).toMatch(/tarkistus oli (?:la )?27\.11\.2027/);
  expect(page).toContain('Huolehdi ensin turvallisuudesta.');
});
