import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { citeWords, markWords } from './cite.ts';
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

test('the word checked stands only where somebody has, with name and day, and never beside another mark', () => {
  const row = standing(checked(1, printOf(shipped)));
  expect(citeWords('fi', row)).toBe('ulkomaalaislaki 52 b § (tarkistettu 20.11.2026, Elina Vuori, lakimies)');
  for (const language of languages) {
    expect(markWords(language, row)).not.toMatch(/luettu|läst|read,/);
    expect(markWords(language, shipped)).not.toMatch(/tarkist|kontroller|checked/);
  }
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
