import { expect, test } from 'vitest';
import { momentOf, typedTime } from './moment.ts';

const iso = (day: string, time: string) => momentOf(day, time)?.toISOString();

test('a time is the same on the clock in winter and in summer', () => {
  expect(iso('2026-11-24', '09:30')).toBe('2026-11-24T07:30:00.000Z');
  expect(iso('2026-07-01', '09:30')).toBe('2026-07-01T06:30:00.000Z');
  expect(iso('2026-12-31', '00:00')).toBe('2026-12-30T22:00:00.000Z');
});

test('the hour that the clocks leave out on 28.3.2027 is no time', () => {
  expect(iso('2027-03-28', '02:59')).toBe('2027-03-28T00:59:00.000Z');
  expect(iso('2027-03-28', '03:00')).toBeUndefined();
  expect(iso('2027-03-28', '03:59')).toBeUndefined();
  expect(iso('2027-03-28', '04:00')).toBe('2027-03-28T01:00:00.000Z');
});

test('of the hour that comes twice on 25.10.2026 the first is meant', () => {
  expect(iso('2026-10-25', '03:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(iso('2026-10-25', '04:00')).toBe('2026-10-25T02:00:00.000Z');
});

test('a moment comes back as it was typed', () => {
  for (const time of ['9.05', '0.00', '23.59']) {
    const [hour = '', minute = ''] = time.split('.');
    expect(typedTime(momentOf('2027-03-29', `${hour.padStart(2, '0')}:${minute}`) as Date)).toBe(time);
  }
});
