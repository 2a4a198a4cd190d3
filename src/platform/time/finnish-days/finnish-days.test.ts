import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../format.ts';
import { easterSunday } from './easter.ts';
import { firstYear, holidayKeys, holidayOn, holidaysOf, isWorkingDay, lastDay, toWorkingDay, units } from './index.ts';

/** Written by hand from calendars: Easter Sunday, Ascension Day, Midsummer Day, All Saints' Day. */
const byHand = {
  1991: ['03-31', '05-09', '06-22', '11-02'],
  2000: ['04-23', '06-01', '06-24', '11-04'],
  2008: ['03-23', '05-01', '06-21', '11-01'],
  2010: ['04-04', '05-13', '06-26', '11-06'],
  2020: ['04-12', '05-21', '06-20', '10-31'],
  2024: ['03-31', '05-09', '06-22', '11-02'],
  2025: ['04-20', '05-29', '06-21', '11-01'],
  2026: ['04-05', '05-14', '06-20', '10-31'],
  2027: ['03-28', '05-06', '06-26', '11-06'],
  2038: ['04-25', '06-03', '06-26', '11-06'],
} as const;

test.each(Object.entries(byHand))('the moving holidays of %s are those of the calendar', (year, days) => {
  const found = [...holidaysOf(Number(year))];
  // Where Ascension Day falls on May Day the day bears one name, and is a holiday all the same.
  const [easter, ascension, midsummer, saints] = days.map((day) => `${year}-${day}`);
  expect(found.find(([, key]) => key === 'easter-sunday')?.[0]).toBe(easter);
  expect(holidayOn(ascension ?? '')).toMatch(/ascension|may-day/);
  expect(found.find(([, key]) => key === 'midsummer')?.[0]).toBe(midsummer);
  expect(found.find(([, key]) => key === 'all-saints')?.[0]).toBe(saints);
});

test('Epiphany and Ascension Day of 1990 still lie on their Saturdays', () => {
  expect([holidayOn('1990-01-06'), holidayOn('1990-05-19'), holidayOn('1990-05-24')]).toEqual([
    'epiphany',
    'ascension',
    undefined,
  ]);
});

test('the whole year 2026, day by day', () => {
  expect(Object.fromEntries([...holidaysOf(2026)].map(([day, key]) => [key, day.slice(5)]))).toEqual({
    'new-year': '01-01',
    epiphany: '01-06',
    'good-friday': '04-03',
    'easter-sunday': '04-05',
    'easter-monday': '04-06',
    'may-day': '05-01',
    ascension: '05-14',
    'whit-sunday': '05-24',
    'midsummer-eve': '06-19',
    midsummer: '06-20',
    'all-saints': '10-31',
    independence: '12-06',
    'christmas-eve': '12-24',
    christmas: '12-25',
    boxing: '12-26',
  });
});

test('the earliest and the latest Easter', () => {
  expect([1818, 1943, 2038, 2285].map(easterSunday)).toEqual([
    { month: 3, day: 22 },
    { month: 4, day: 25 },
    { month: 4, day: 25 },
    { month: 3, day: 22 },
  ]);
});

const year = fc.integer({ min: firstYear, max: 2060 });
const day = fc.integer({ min: 0, max: 25_931 }).map((count) => addDays('1990-01-01', count));
const length = fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom(...units) });

test('Easter is a Sunday between 22 March and 25 April, Midsummer and All Saints are Saturdays', () => {
  fc.assert(
    fc.property(year, (of) => {
      const days = Object.fromEntries([...holidaysOf(of)].map(([at, key]) => [key, at]));
      const weekday = (at: string | undefined) => new Date(`${at}T00:00:00Z`).getUTCDay();
      const easter = days['easter-sunday']?.slice(5) ?? '';
      return (
        weekday(days['easter-sunday']) === 0 &&
        easter >= '03-22' &&
        easter <= '04-25' &&
        weekday(days.midsummer) === 6 &&
        weekday(days['all-saints']) === 6 &&
        holidayKeys.length - holidaysOf(of).size <= 1
      );
    }),
  );
});

test('what moves ends on a working day, at most six days later, with no working day between', () => {
  fc.assert(
    fc.property(day, (at) => {
      const moved = toWorkingDay(at);
      let between = 0;
      for (let day = at; day < moved; day = addDays(day, 1)) if (isWorkingDay(day)) between += 1;
      return isWorkingDay(moved) && between === 0 && moved <= addDays(at, 6);
    }),
  );
});

test('a longer time never ends earlier, and a later start never either', () => {
  fc.assert(
    fc.property(day, length, (from, { amount, unit }) => {
      const ends = lastDay(from, { amount, unit });
      return ends <= lastDay(from, { amount: amount + 1, unit }) && ends <= lastDay(addDays(from, 1), { amount, unit });
    }),
  );
});

test('month ends, leap days and the start that is not counted', () => {
  for (const [from, amount, unit, ends] of [
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2028-01-31', 1, 'months', '2028-02-29'],
    ['2026-08-31', 1, 'months', '2026-09-30'],
    ['2026-11-30', 3, 'months', '2027-02-28'],
    ['2028-02-29', 1, 'years', '2029-02-28'],
    ['2028-02-29', 4, 'years', '2032-02-29'],
    ['2026-12-31', 2, 'months', '2027-02-28'],
    ['2026-11-24', 1, 'weeks', '2026-12-01'],
    ['2026-11-24', 30, 'days', '2026-12-24'],
    // Over summer time: days are days.
    ['2026-03-28', 2, 'days', '2026-03-30'],
    ['2026-10-24', 2, 'days', '2026-10-26'],
    // 24.12. is Christmas Eve; counted are 18., 21., 22., 23., 28., 29. and 30.12.
    ['2026-12-17', 7, 'working-days', '2026-12-30'],
  ] as const)
    expect(lastDay(from, { amount, unit }), `${from} + ${amount} ${unit}`).toBe(ends);
});

test('an act moves from Christmas Eve, Midsummer Eve, May Day, Independence Day and Saturday', () => {
  for (const [at, next] of [
    ['2026-12-24', '2026-12-28'],
    ['2026-06-19', '2026-06-22'],
    ['2026-05-01', '2026-05-04'],
    ['2027-12-06', '2027-12-07'],
    ['2026-11-28', '2026-11-30'],
    ['2026-12-31', '2026-12-31'],
    ['2026-04-02', '2026-04-02'],
    ['2026-04-03', '2026-04-07'],
  ])
    expect(toWorkingDay(at ?? ''), at).toBe(next);
});
