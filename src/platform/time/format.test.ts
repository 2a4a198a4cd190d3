import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../i18n/texts.ts';
import {
  dayOf,
  formatDate,
  formatMoment,
  formatMonth,
  formatNumber,
  formatTime,
  formatWeekday,
  minuteOfDay,
  mondayOf,
  weekdayOf,
} from './format.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const inAll = (show: (language: (typeof languages)[number]) => string) =>
  languages.map((language) => plain(show(language)));

test('days are written as each language writes them, the first time and the second', () => {
  for (let time = 0; time < 2; time += 1) {
    expect(inAll((language) => formatDate(language, '2026-11-27'))).toEqual([
      '27.11.2026',
      '27.11.2026',
      '27 Nov 2026',
    ]);
    expect(inAll((language) => formatWeekday(language, '2026-11-27'))).toEqual([
      'pe 27.11.',
      'fre 27.11',
      'Fri 27 Nov',
    ]);
    expect(inAll((language) => formatMonth(language, '2026-11-27'))).toEqual([
      'marraskuu 2026',
      'november 2026',
      'November 2026',
    ]);
  }
});

test('a moment is shown in Finnish time, whatever the clock of the machine', () => {
  const late = new Date('2026-11-27T22:30:00Z');
  expect(inAll((language) => formatMoment(language, late))).toEqual([
    '28.11.2026 klo 0.30',
    '28.11.2026 kl. 0.30',
    '28 Nov 2026 12:30 am',
  ]);
  expect([dayOf(late), minuteOfDay(late), weekdayOf(late)]).toEqual(['2026-11-28', 30, 6]);
});

test('thousands are set apart by a space, in English by a comma', () => {
  expect(inAll((language) => formatNumber(language, 12_345))).toEqual(['12 345', '12 345', '12,345']);
});

test('day, clock and weekday in Finland are those of the time zone data, summer and winter, also around a change of clocks', () => {
  const parts = (at: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', ...options }).format(at);
  const changes = ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '1999-10-31T01:00:00Z'].map(Date.parse);
  const moments = fc.oneof(
    fc.date({ min: new Date('1950-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -4_000_000, max: 4_000_000 }))
      .map(([a, b]) => new Date(a + b)),
  );
  fc.assert(
    fc.property(moments, (at) => {
      const [day, month, year] = parts(at, { day: '2-digit', month: '2-digit', year: 'numeric' }).split('/');
      expect(dayOf(at)).toBe(`${year}-${month}-${day}`);
      const [hour, minute] = parts(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).split(':').map(Number);
      expect(minuteOfDay(at)).toBe((hour as number) * 60 + (minute as number));
      const weekday = parts(at, { weekday: 'short' });
      expect(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekdayOf(at) - 1]).toBe(weekday);
      expect(formatTime('fi', at)).toBe(`klo\u00a0${hour}.${String(minute).padStart(2, '0')}`);
      expect(formatTime('en', at).toLowerCase()).toBe(
        parts(at, { hour: 'numeric', minute: '2-digit', hour12: true }).toLowerCase(),
      );
    }),
    { numRuns: 1000 },
  );
});

test('a week begins on its Monday, over the turn of a year too', () => {
  expect(['2026-11-30', '2026-12-06', '2026-12-07', '2027-01-03'].map(mondayOf)).toEqual([
    '2026-11-30',
    '2026-11-30',
    '2026-12-07',
    '2026-12-28',
  ]);
});
