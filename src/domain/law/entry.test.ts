import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { citeWords, markWords, placeInSentence } from './cite.ts';
import { type LawEntry, printOf } from './entry.ts';
import { editionsOf, provisionOf, registerOf } from './register.ts';

const on = new Date('2026-11-28T10:00:00Z');
const corrected = (entry: number, said: object): LawEntry => ({
  ...{ kind: 'provision', key: 'ul-52b', entry, act: 'corrected', said, written_at: on },
});
const checked = (entry: number, print: string): LawEntry => ({
  ...{ kind: 'provision', key: 'ul-52b', entry, act: 'checked', written_at: on },
  said: { by: 'Elina Vuori, lakimies', on: '2026-11-20', print },
});
const shipped = provisionOf('ul-52b');
const standing = (...entries: LawEntry[]) => provisionOf('ul-52b', registerOf(entries));

test('a correction says only what it changes; the rest goes on following the program, and every edition can be read', () => {
  const said = { asOf: '2026-10', limits: { max: { amount: 9, unit: 'months' } } };
  const all = editionsOf('ul-52b', [corrected(1, said), corrected(2, { question: null, validFrom: '2026-01-01' })]);
  expect(all.map(({ edition, asOf, validFrom }) => [edition, asOf, validFrom])).toEqual([
    [1, '2025-02', null],
    [2, '2026-10', null],
    [3, '2026-10', '2026-01-01'],
  ]);
  expect(all.at(-1)).toMatchObject({ says: shipped.says, limits: { ...shipped.limits, max: { amount: 9 } } });
  expect(all[0]).toEqual(shipped);
});

test('an entry that no longer fits a newer release leaves the row as it is', () => {
  expect(standing(corrected(1, { asOf: 'sometime' }))).toMatchObject({ asOf: shipped.asOf, edition: 2 });
  expect(standing(corrected(1, { mark: 'unverified' }))).toMatchObject({ mark: 'read', edition: 2 });
});

test('checked stands for what was checked: a later correction, or a release that words it anew, ends it', () => {
  const print = printOf(shipped);
  expect(standing(checked(1, print)).checked).toEqual({ by: 'Elina Vuori, lakimies', on: '2026-11-20' });
  expect(standing(checked(1, print), corrected(2, { asOf: '2026-10' })).checked).toBeNull();
  expect(standing(checked(1, 'of another wording')).checked).toBeNull();
});

test('who has checked stands only where somebody has, with the day, and beside it what was read of which time', () => {
  const row = standing(checked(1, printOf(shipped)));
  expect(languages.map((language) => citeWords(language, row).split('(')[1])).toEqual([
    'tarkistanut Elina Vuori, lakimies 20.11.2026; luettu, laki sellaisena kuin 2/2025)',
    'kontrollerat av Elina Vuori, lakimies 20.11.2026; läst, lagen sådan den var 2/2025)',
    'checked by Elina Vuori, lakimies on 20 Nov 2026; read, the law as it stood in 2/2025)',
  ]);
  for (const language of languages) expect(markWords(language, shipped)).not.toMatch(/tarkist|kontroller|checked/);
});

test('a conclusion that somebody has checked is still said to be one', () => {
  const inferred = { ...provisionOf('help-without-report'), checked: { by: 'Elina Vuori', on: '2026-11-30' } };
  expect(languages.map((language) => markWords(language, inferred))).toEqual([
    'tarkistanut Elina Vuori 30.11.2026; päätelty',
    'kontrollerat av Elina Vuori 30.11.2026; slutsats',
    'checked by Elina Vuori on 30 Nov 2026; inferred',
  ]);
});

test('a row that was corrected here says so wherever it is cited; what is known of it, asked or to come is no such correction', () => {
  const said = { says: { fi: 'Uusi.', sv: 'Ny.', en: 'New.' } };
  const row = standing(corrected(1, said), corrected(2, { question: null }));
  expect(languages.map((language) => markWords(language, row))).toEqual([
    'luettu, laki sellaisena kuin 2/2025, korjattu täällä 28.11.2026',
    'läst, lagen sådan den var 2/2025, rättat här 28.11.2026',
    'read, the law as it stood in 2/2025, corrected here on 28 Nov 2026',
  ]);
  expect(placeInSentence('fi', row)).toBe('ulkomaalaislaki 52 b § (korjattu täällä 28.11.2026)');
  for (const beside of [{ question: null }, { pending: [] }, { asOf: '2026-10', lookedOn: '2026-11-28' }])
    expect(standing(corrected(1, beside)).rewordedAt, JSON.stringify(beside)).toBeNull();
  for (const law of [
    { subsection: 1 },
    { validFrom: '2020-01-01' },
    { limits: { max: { amount: 9, unit: 'months' } } },
  ])
    expect(standing(corrected(1, law)).rewordedAt, JSON.stringify(law)).toEqual(on);
  // Of a release that no longer takes the correction nothing is corrected.
  expect(standing(corrected(1, { ...said, mark: 'unverified' })).rewordedAt).toBeNull();
});

test('what is typed back to what was shipped is said to be corrected no more, and is as it was', () => {
  const other = { fi: 'Uusi.', sv: 'Ny.', en: 'New.' };
  const { says, limits, asOf, lookedOn, source } = shipped;
  for (const [wrong, right] of [
    [{ says: other }, { says }],
    [{ limits: { max: { amount: 9, unit: 'months' } } }, { limits }],
    [{ validFrom: '2024-01-01' }, { validFrom: null }],
    [{ subsection: 1 }, { subsection: null }],
    [
      { asOf: '2026-10', lookedOn: '2026-11-28', source: other },
      { asOf, lookedOn, source: other },
    ],
  ]) {
    const [taken, back] = [corrected(1, wrong as object), corrected(2, right as object)];
    const written = { entries: 2, edition: 3, correctedAt: on };
    expect(standing(taken, back), JSON.stringify(wrong)).toEqual({ ...shipped, ...written });
  }
  // Only in part, or of another time: it goes on being said.
  const half = standing(corrected(1, { says: other, validFrom: '2024-01-01' }), corrected(2, { says }));
  expect([half.rewordedAt, half.source]).toEqual([on, source]);
  const read = standing(corrected(1, { asOf: '2026-10', lookedOn: '2026-11-28', source: other }));
  expect([read.lookedBy, read.source, read.rewordedAt]).toEqual(['here', other, null]);
});

test('a place that was told in words comes back with the sections that were shipped', () => {
  const key = 'rl-20-pandering';
  const of = (entry: number, said: object) => ({ ...corrected(entry, said), key });
  const told = provisionOf(key, registerOf([of(1, { sections: ['20:9'] })]));
  expect([told.placeInWords, told.rewordedAt]).toEqual([undefined, on]);
  const back = provisionOf(key, registerOf([of(1, { sections: ['20:9'] }), of(2, { sections: [] })]));
  expect([back.placeInWords, back.rewordedAt]).toEqual([provisionOf(key).placeInWords, null]);
});

test('a change that is in force is said to be pending by no page that cites the row', () => {
  const coming = { paper: 'HE 1/2026', says: { fi: 'Muuttuu.', sv: 'Ändras.', en: 'Changes.' }, seenOn: '2026-11-28' };
  const mark = (stage: string) => markWords('fi', standing(corrected(1, { pending: [{ ...coming, stage }] })));
  expect(mark('passed')).toMatch(/; muutos vireillä$/);
  expect(mark('in-force')).toBe('luettu, laki sellaisena kuin 2/2025');
});

test('a name is the statute’s own only as long as the statute is known to be read', () => {
  const unread = standing(corrected(1, { mark: 'quoted', version: 'quotation', asOf: null }));
  expect([unread.mark, unread.term === 'statute']).toEqual(['quoted', false]);
});

test('an entry of any kind that says nothing sensible keeps no page from being drawn', () => {
  for (const act of ['corrected', 'checked'] as const)
    for (const said of [{}, { by: 'E', on: '2026-11-20', print: 'x' }, { by: 7 }, { limits: {}, says: 'no' }])
      for (const kind of ['provision', 'rule'] as const) {
        const register = registerOf([{ kind, key: 'ul-52b', entry: 1, act, said, written_at: on }]);
        expect(provisionOf('ul-52b', register)).toMatchObject({ says: shipped.says, checked: null });
      }
});
