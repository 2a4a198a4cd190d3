import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soughtIn } from './sought.ts';
import { folded } from './words.ts';

const stands = (typed: string, text: string): string[] =>
  soughtIn(typed)?.(text)?.hits.map(({ from, until }) => text.slice(from, until)) ?? [];

const forms: Readonly<Record<string, string>> = {
  pelko: 'pelkoa pelon pelossa pelkoja peloista kuolemanpelko kuolemanpelon',
  pelon: 'pelko pelkoa pelkoja',
  uhkaus: 'uhkauksen uhkauksia uhkauksesta',
  asunto: 'asunnon asunnossa asuntoa tukiasunto',
  raha: 'rahaa rahat rahoja rahalla palkkaraha',
  velka: 'velan velkaa velat velkoja lainavelka',
  passi: 'passin passia passit passinsa',
  tulkki: 'tulkin tulkkia tulkkaus puhelintulkki',
  poliisi: 'poliisin poliisille poliisista rikospoliisi',
  työ: 'työtä työn töitä töissä',
  apu: 'avun apua avusta',
  joki: 'joen jokea',
  luku: 'luvun lukuja',
  hän: 'hänen hänet hänellä',
  turvakodissa: 'turvakoti turvakodin turvakotiin',
  rädsla: 'rädslan rädslor',
  bostad: 'bostaden bostäder bostads',
  polis: 'polisen poliser',
  hot: 'hotet hotad',
  ärende: 'ärenden ärendet ÄRENDE',
  threat: 'threats threatened',
  employer: 'employers',
  debt: 'debts',
  lawyer: 'lawyers Lawyer',
};

for (const [word, all] of Object.entries(forms))
  test(`${word} is found in its forms`, () => {
    expect(all.split(' ').filter((form) => stands(word, `Eilen ${form}, ja sitten.`)[0] !== form)).toEqual([]);
  });

test('other words that begin alike are no hits', () => {
  for (const [word, others] of Object.entries({
    pelko: 'peli pelto pelastaa',
    hot: 'hotell hotelli',
    hän: 'häpeä häpeää',
    asunto: 'asua asia asu',
    raha: 'rata ranta rauha',
    tuki: 'tumma tuli',
  }))
    expect([word, others.split(' ').filter((other) => stands(word, other).length > 0)]).toEqual([word, []]);
});

test('every word must stand in the text, and the empty ones count only where nothing else is typed', () => {
  expect(stands('pelko velka', 'Velan takia pelkoa.')).toEqual(['Velan', 'pelkoa']);
  expect(stands('pelko velka', 'Pelkoa on.')).toEqual([]);
  expect(stands('pelko ja velka', 'Velan pelko')).toEqual(['Velan', 'pelko']);
  expect(stands('ja', 'Hän ja minä')).toEqual(['ja']);
  expect(soughtIn('  . , - x ')).toBeUndefined();
});

test('the same word weighs more than a form, a form more than a part, and words near one another more than far ones', () => {
  const weight = (typed: string, text: string) => soughtIn(typed)?.(text)?.weight ?? 0;
  const [same, form, part] = ['pelko', 'pelon', 'kuolemanpelko'].map((text) => weight('pelko', text));
  expect([same, form, part]).toEqual([3, 2, 1]);
  const far = `pelko ${'a '.repeat(100)} velka`;
  expect(weight('pelko velka', 'pelko, velka')).toBeGreaterThan(weight('pelko velka', far));
});

const letters = 'aeiouyäöåklmnprstvjhd';
const word = fc.array(fc.constantFrom(...letters), { minLength: 3, maxLength: 14 }).map((all) => all.join(''));

test('a word that stands in a text as it was typed is always found, in capitals too, and hits are whole words in order', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), fc.nat(), fc.boolean(), (typed, others, at, loud) => {
      const all = others.toSpliced(at % (others.length + 1), 0, loud ? typed.toUpperCase() : typed);
      const text = all.join(', ');
      const found = soughtIn(typed)?.(text);
      expect(found?.hits.some(({ from, until }) => folded(text.slice(from, until)) === folded(typed))).toBe(true);
      let last = -1;
      for (const { from, until } of found?.hits ?? []) {
        expect(from).toBeGreaterThan(last);
        expect(all).toContain(text.slice(from, until));
        last = until;
      }
    }),
    { numRuns: 400 },
  );
});

test('whatever is typed and whatever a text holds, nothing is thrown and a hit lies in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      (typed, text) => {
        for (const { from, until } of soughtIn(typed)?.(text)?.hits ?? []) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(until).toBeLessThanOrEqual(text.length);
          expect(until).toBeGreaterThan(from);
        }
      },
    ),
    { numRuns: 400 },
  );
});
