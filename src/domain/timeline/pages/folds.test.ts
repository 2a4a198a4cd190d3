import { expect, test } from 'vitest';
import { keptWhen, middleOf } from '../../../platform/time/uncertain/index.ts';
import type { TimelineEntry } from '../timeline.ts';
import { foldsOf } from './folds.ts';

const today = '2026-11-24';

/** Entries in the order of the list, each as `when title lane`; `!` after its time: planned. */
function listed(...said: string[]) {
  return said.map((each) => {
    const [time = '', title = '', lane = 'events'] = each.split(' ');
    const whenEdtf = time.startsWith('-') ? null : time.replace('!', '');
    const planned = time.endsWith('!');
    const entry = {
      on: whenEdtf && middleOf(keptWhen(whenEdtf)),
      kind: planned ? 'process-step' : 'event',
      status: planned ? 'planned' : null,
      lane,
    } as TimelineEntry;
    return { entry, title, whenEdtf, anchor: whenEdtf ? null : 'before-arrival' };
  });
}

const said = (
  items: ReturnType<typeof listed>,
  cut = { first: false, last: false },
  language: 'fi' | 'sv' | 'en' = 'fi',
) =>
  foldsOf(items, { language, today, cut }).map(
    ({ heading, note, open }) => `${open ? '' : '(closed) '}${heading} · ${note}`,
  );

test('years, the newest first; of one entry its title, of more how many by lane; what is vague says what was told', () => {
  expect(
    said(listed('2026-10-01 uhkaus', '2026-09 soitto services', '2025-06-04 muutto', '2009~ velka', '- matka')),
  ).toEqual([
    '2026 · 2 merkintää: tapahtumat\u00a01, palvelut\u00a01',
    '2025 · muutto',
    'N. 2009 · velka',
    'Ennen Suomeen tuloa · matka',
  ]);
});

test('one year is one fold: "about 2025" between entries of 2025 folds with them, and the note says that it is uncertain', () => {
  expect(said(listed('2025-09-01 a', '2025-21~ b', '- c', '2025-01-04 d', '2024-21~ e', '2023 f'))).toEqual([
    '2025 · 4 merkintää: tapahtumat. 2:n aika on epävarma.',
    'N. kevät 2024 · e',
    '2023 · f',
  ]);
});

test('what is told to be before another year and says its own later one is a second fold, whose heading says why', () => {
  expect(said(listed('2025-09-01 a', '2024-03-01 b', '2025-01-04 c')).map((fold) => fold.split(' · ')[0])).toEqual([
    '2025',
    '2024',
    '2025, kerrottu aiemmaksi',
  ]);
});

const many = (year: number, n: number) =>
  Array.from({ length: n }, (_, at) => `${year}-${String(9 - at).padStart(2, '0')}-01 a`);

test.each([
  ['fi', 'Tulossa · 2 merkintää: rikosprosessi', '2025 · 9 merkintää tällä sivulla: tapahtumat'],
  ['sv', 'Kommande · 2 anteckningar: straffprocess', '2025 · 9 anteckningar på den här sidan: händelser'],
  ['en', 'To come · 2 entries: criminal process', '2025 · 9 entries on this page: events'],
] as const)('a long list opens at what happened last, in %s', (language, coming, cut) => {
  const items = listed('2027-03-02! a process', '2026-12-01! a process', ...many(2026, 9), ...many(2025, 9));
  const [first, second, third, ...more] = said(items, { first: false, last: true }, language);
  expect([first, third, more]).toEqual([`(closed) ${coming}`, `(closed) ${cut}`, []]);
  expect(second).toMatch(/^2026 · 9 /);
});

test('a long list of one or two years goes by months, and opens as many of them as are read in a glance', () => {
  const days = (month: string, n: number) => Array.from({ length: n }, (_, at) => `2026-${month}-${String(28 - at)} a`);
  const items = listed('2026-12-20! b process', ...days('11', 5), ...days('10', 6), ...days('09', 4), '2025-08-02 c');
  expect(said(items).map((fold) => fold.split(' · ')[0])).toEqual([
    '(closed) Tulossa',
    'marraskuu 2026',
    'lokakuu 2026',
    '(closed) syyskuu 2026',
    '(closed) elokuu 2025',
  ]);
});

test('a planned day that has passed is no day to come', () => {
  expect(said(listed('2026-11-01! a process', '2025-01-01 b'))).toEqual(['2026 · a', '2025 · b']);
});
