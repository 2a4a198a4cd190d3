import { expect, test } from 'vitest';
import { languages } from '../i18n/texts.ts';
import {
  dayOf,
  formatDate,
  formatMoment,
  formatMonth,
  formatNumber,
  formatWeekday,
  minuteOfDay,
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
