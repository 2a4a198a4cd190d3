import fc from 'fast-check';
import { html } from 'hono/html';
import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { formatWeekday } from '../../platform/time/format.ts';
import { momentOf } from '../../platform/time/moment.ts';
import type { Ui } from '../../platform/ui/index.ts';
import type { Helpline } from './helpline.ts';
import { hoursWords, keptHours, readHours, readTypedHours, typedHours } from './hours-words.ts';
import { type Opens, openByLanguage, openNow } from './opening.ts';
import { OpenTags } from './pages/line-words.tsx';

const line = (hours: readonly string[], more: Partial<Opens> = {}): Opens => ({
  opening: 'hours',
  onHolidays: 'not-told',
  ...more,
  hours: hours.map(readHours),
});
const at = (day: string, time: string): Date => momentOf(day, time) as Date;
const weekdays = line(['12345 09:00-20:00'], { onHolidays: 'closed' });
/** Weekdays till noon, and weekends and holidays in the afternoon, as a source says it. */
const both = line(['1234 09:00-15:00', '67H 15:00-21:00']);

// Written by hand from a calendar: 27.11.2026 is a Friday; 6.12.2026 (Independence Day) a Sunday; 24. and 25.12.2026 Thursday and Friday;
// 6.1.2027 (Epiphany) a Wednesday.
test.each([
  ['Friday before nine', weekdays, '2026-11-27', '08:59', { is: 'closed', opens: { day: '2026-11-27', minute: 540 } }],
  ['Friday at nine', weekdays, '2026-11-27', '09:00', { is: 'open', until: 1200 }],
  ['Friday a minute before eight', weekdays, '2026-11-27', '19:59', { is: 'open', until: 1200 }],
  ['Friday at eight', weekdays, '2026-11-27', '20:00', { is: 'closed', opens: { day: '2026-11-30', minute: 540 } }],
  ['Saturday', weekdays, '2026-11-28', '12:00', { is: 'closed', opens: { day: '2026-11-30', minute: 540 } }],
  [
    'a holiday on which it is closed',
    weekdays,
    '2027-01-06',
    '12:00',
    { is: 'closed', opens: { day: '2027-01-07', minute: 540 } },
  ],
  [
    'Christmas, past which it opens on the Monday',
    weekdays,
    '2026-12-24',
    '12:00',
    { is: 'closed', opens: { day: '2026-12-28', minute: 540 } },
  ],
  [
    'a holiday as usual',
    line(['12345 09:00-20:00'], { onHolidays: 'as-usual' }),
    '2027-01-06',
    '12:00',
    { is: 'open', until: 1200 },
  ],
  [
    'a holiday of which the source says nothing',
    line(['12345 09:00-20:00']),
    '2027-01-06',
    '12:00',
    { is: 'not-told', holiday: true },
  ],
  [
    'a holiday with hours of its own, before them',
    both,
    '2027-01-06',
    '10:00',
    { is: 'closed', opens: { day: '2027-01-06', minute: 900 } },
  ],
  ['a holiday with hours of its own', both, '2027-01-06', '16:00', { is: 'open', until: 1260 }],
  ['a Sunday that is a holiday', both, '2026-12-06', '16:00', { is: 'open', until: 1260 }],
  [
    'a Friday that no hours name',
    both,
    '2026-11-27',
    '10:00',
    { is: 'closed', opens: { day: '2026-11-28', minute: 900 } },
  ],
  ['at all hours', line([], { opening: 'always' }), '2026-12-25', '03:00', { is: 'always' }],
  [
    'hours that nobody knows',
    line([], { opening: 'not-told' }),
    '2026-11-27',
    '10:00',
    { is: 'not-told', holiday: false },
  ],
] as const)('%s', (_, of, day, time, wanted) => {
  expect(openNow(of, at(day, time))).toEqual(wanted);
});

test('the clock is that of Finland, also in summer', () => {
  expect(openNow(weekdays, new Date('2026-11-27T07:00:00Z'))).toEqual({ is: 'open', until: 1200 });
  expect(openNow(weekdays, new Date('2026-07-01T06:00:00Z'))).toEqual({ is: 'open', until: 1200 });
  expect(openNow(weekdays, new Date('2026-07-01T05:59:00Z')).is).toBe('closed');
});

test('each language with hours of its own is told by itself', () => {
  const riku = line(['fi 12345 09:00-20:00', 'sv 12345 12:00-14:00'], { onHolidays: 'closed' });
  expect(openByLanguage(riku, at('2026-11-27', '15:00'))).toEqual([
    { language: 'fi', now: { is: 'open', until: 1200 } },
    { language: 'sv', now: { is: 'closed', opens: { day: '2026-11-30', minute: 720 } } },
  ]);
});

test('hours are read as they are said in each language', () => {
  const weekend = readHours('67H 15:00-21:00');
  expect(languages.map((language) => typedHours(language, readHours('fi 12345 09:00-20:30')))).toEqual([
    'fi: ma–pe 9–20.30',
    'fi: mån–fre 9–20.30',
    'fi: Mon–Fri 9–20.30',
  ]);
  expect(hoursWords('fi', weekend).replace(/[\u2060]/g, '')).toBe('la, su, pyhä klo\u00a015–21');
  expect(
    ['ma-pe klo 9-20', 'MÅ–FR kl. 9.00–20', 'mon-fri 09:00-20:00'].map((typed) => keptHours(readTypedHours(typed)!)),
  ).toEqual(Array.from({ length: 3 }, () => '12345 09:00-20:00'));
  for (const wrong of ['', 'ma–pe', '9–20', 'pe–ma 9–20', 'ma 20–9', 'ma 9–25', 'arki 9–20', 'ma–pyhä 9–20', 'ma 22–6'])
    expect(readTypedHours(wrong), wrong).toBeUndefined();
});

const someHours = fc
  .record({
    language: fc.constantFrom(undefined, 'fi', 'sv', 'fa-AF'),
    days: fc
      .uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 })
      .map((days) => days.toSorted((a, b) => a - b)),
    holidays: fc.boolean(),
    from: fc.integer({ min: 0, max: 1438 }),
    length: fc.integer({ min: 1, max: 1440 }),
  })
  .filter(({ days, holidays }) => days.length > 0 || holidays)
  .map(({ length, ...hours }) => ({ ...hours, until: Math.min(hours.from + length, 1440) }));

test('whatever hours there are, what is kept and what is typed say the same in every language', () => {
  fc.assert(
    fc.property(someHours, (hours) => {
      expect(readHours(keptHours(hours))).toEqual(hours);
      for (const language of languages) expect(readTypedHours(typedHours(language, hours))).toEqual(hours);
    }),
  );
});

test('a page says times and days in one form', async () => {
  const plain = (said: string) => said.replaceAll(/[\u2060]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');
  const noon = readHours('12345 12:00-14:00');
  expect(languages.map((language) => plain(hoursWords(language, noon)))).toEqual([
    'ma–pe klo 12–14',
    'mån–fre kl. 12–14',
    'Mon–Fri 12:00 pm–2:00 pm',
  ]);
  // 30.11.2026 is a Monday.
  for (const language of languages) {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => formatWeekday(language, `2026-12-0${day}`).split(/[\s\u00a0,]/)[0]);
    for (const [at, said] of days.entries()) {
      const day = ((at + 1) % 7) + 1;
      expect(hoursWords(language, readHours(`${day} 12:00-14:00`)).split(' ')[0], language).toBe(said);
    }
  }
  const shut = { now: at('2026-11-28', '12:00') };
  for (const [language, said] of [
    ['fi', 'Aukeaa ma 30.11. klo 9'],
    ['sv', 'Öppnar mån 30.11 kl. 9'],
    ['en', 'Opens Mon 30 Nov 9:00 am'],
  ] as const) {
    const drawn = plain(`${await html`${OpenTags({ ui: { language, ...shut } as Ui, line: weekdays as Helpline })}`}`);
    expect(drawn).toMatch(new RegExp(`${said}(?![.\\d])`));
  }
});
