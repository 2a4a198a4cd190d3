import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divider } from './written.ts';

const home = 'Haluan oman kodin, jossa on rauha.';
const night = 'Haluan oman kodin, jossa on rauha. Ja nukkua yöni.';
const dark = 'Jag vill inte vara ensam på kvällen.';
const words = (text: string, page: 'fi' | 'sv' | 'en', ...written: string[]) =>
  divider(
    { texts: new Set(written), short: new Set(written) },
    page,
  )(text)?.map(({ words, language }) => (language ? `[${language} ${words}]` : words));

test('what somebody wrote is found alone, within a sentence, more than once, and the longest first', () => {
  expect(words(home, 'en', home)).toEqual([`[fi ${home}]`]);
  expect(words(`Review: “${home}”, then “${dark}”.`, 'en', home, dark)).toEqual([
    'Review: “',
    `[fi ${home}]`,
    '”, then “',
    `[sv ${dark}]`,
    '”.',
  ]);
  expect(words(`${night} / ${home}`, 'sv', home, night)).toEqual([`[fi ${night}]`, ' / ', `[fi ${home}]`]);
});

test('each line of it is found by itself, in the language of the whole', () => {
  expect(words('First: Koti ensin', 'en', `Koti ensin\n${home}`)).toEqual(['First: ', '[fi Koti ensin]']);
});

test('a line that is a name is not of the language of the whole: who signed a note stands on every page', () => {
  const signed = `${home}\nAnna Kallio`;
  expect(words('Anna Kallio, Saarni ry', 'en', signed)).toBeUndefined();
  expect(words(signed, 'en', signed)).toEqual([`[fi ${signed}]`]);
});

test('what is written in two languages is marked sentence by sentence, line by line and by what is quoted', () => {
  const both = `${home} ${dark}`;
  expect(words(both, 'fi', both)).toEqual([`${home} `, `[sv ${dark}]`]);
  expect(words(both, 'sv', both)).toEqual([`[fi ${home}]`, ` ${dark}`]);
  expect(words(both, 'en', both)).toEqual([`[fi ${home}]`, ' ', `[sv ${dark}]`]);
  const lines = `${home}\n${dark}\nAnna Kallio`;
  expect(words(lines, 'en', lines)).toEqual([`[fi ${home}]`, '\n', `[sv ${dark}]`, '\nAnna Kallio']);
  const quoted = 'Hän sanoi tänään, että lähtee: “I want to go home now and never come back”.';
  expect(words(quoted, 'sv', quoted)).toEqual([
    '[fi Hän sanoi tänään, että lähtee:]',
    ' “',
    '[en I want to go home now and never come back]',
    '”.',
  ]);
  expect(words(quoted, 'fi', quoted)?.length).toBe(3);
});

test('a text of very many sentences in two languages is left as a whole', () => {
  const many = `${`${home} ${dark} `.repeat(400)}`;
  expect(words(many, 'en', many)).toBeUndefined();
});

test('what is in the language of the page, in no language that is known, or no words of that text is left as it is', () => {
  expect(words(`Muistiin: ${home}`, 'fi', home)).toBeUndefined();
  expect(words('Anna Kallio, Saarni ry', 'en', 'Anna Kallio, Saarni ry')).toBeUndefined();
  expect(words('Koti ensinnä. Koti', 'en', `Koti ensin\nKoti\n${home}`)).toBeUndefined();
});

/** Finnish of few words, so that one text begins, ends and goes on as another does. */
const finnish = fc
  .array(fc.constantFrom('että', 'hän', 'sanoi', 'minulle', 'jos', 'ja'), { minLength: 4, maxLength: 6 })
  .map((all) => all.join(' '));
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('it is divided as by looking for each of the texts at every place, the longest first', () => {
  const between = fc.constantFrom(' ', '. ', ': “', 'ä', '1', '\u{1e900}', '”', '');
  const pages = fc.array(fc.tuple(between, fc.nat(7)), { minLength: 1, maxLength: 4 });
  let divided = 0;
  const property = fc.property(fc.array(finnish, { minLength: 1, maxLength: 8 }), pages, (written, parts) => {
    const page = parts.map(([sign, which]) => sign + (written[which] ?? 'että hän sanoi minulle ja jos')).join('');
    const each = written.toSorted((a, b) => b.length - a.length).map(literally);
    const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    const found = divider(
      { texts: new Set(written) },
      'en',
    )(page)?.flatMap(({ words, language }) => (language ? [words] : []));
    expect(found ?? []).toEqual([...page.matchAll(any)].map(([words]) => words));
    divided += found ? 1 : 0;
  });
  fc.assert(property, { numRuns: 500, seed: 1 });
  expect(divided).toBeGreaterThan(150);
});

test('where hundreds of long texts begin alike, a page is drawn in no time, and its first texts are marked', () => {
  const one = (nth: number) => `${'on ja '.repeat(160)}N${nth}I`;
  const long = 'on ja '.repeat(600);
  const divide = divider({ texts: new Set([home, ...Array.from({ length: 400 }, (_, nth) => one(nth)), long]) }, 'en');
  expect(divide(`Review: ${home}`)?.length).toBe(2);
  const begin = process.cpuUsage();
  for (let nth = 0; nth < 200; nth += 1) divide(`So: ${long}${nth}`);
  const { user, system } = process.cpuUsage(begin);
  // It takes some 50 milliseconds, and took 20 seconds.
  expect((user + system) / 1000).toBeLessThan(2_000);
});
