import fc from 'fast-check';
import { expect, test } from 'vitest';
import { birthYearIn, identityCodeFault, tidyIdentityCode } from './identity-code.ts';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const two = (n: number) => String(n).padStart(2, '0');

/** Codes of the 900 series alone: nobody has one for life. */
const code = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    sign: fc.constantFrom(...'+-YXWVUABCDEF'),
    number: fc.integer({ min: 900, max: 999 }),
  })
  .map(({ day, month, year, sign, number }) => {
    const digits = `${two(day)}${two(month)}${two(year)}`;
    return `${digits}${sign}${number}${checkCharacters[Number(`${digits}${number}`) % 31]}`;
  });

test('a code whose last character fits is taken, in every century and of the 900 series', () => {
  fc.assert(
    fc.property(code, (item) => {
      expect(identityCodeFault(item)).toBeUndefined();
    }),
  );
});

test('any other digit in any place is found out', () => {
  fc.assert(
    fc.property(
      code,
      fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, 9),
      fc.integer({ min: 0, max: 9 }),
      (item, place, digit) => {
        fc.pre(item[place] !== String(digit));
        expect(identityCodeFault(item.slice(0, place) + digit + item.slice(place + 1))).toBeDefined();
      },
    ),
  );
});

test('each fault has its own reason', () => {
  expect(identityCodeFault('')).toBe('form');
  expect(identityCodeFault('010190-9001')).not.toBe('form');
  expect(identityCodeFault('010190-001A')).toBe('form');
  expect(identityCodeFault('010190G9001')).toBe('form');
  expect(identityCodeFault('310290-9001')).toBe('date');
  expect(identityCodeFault('290201A9001')).toBe('date');
});

test('spaces and small letters are tidied away', () => {
  expect(tidyIdentityCode(' 010190-900 a ')).toBe('010190-900A');
});

test('a code tells the year of birth, and what is no code tells none', () => {
  expect(['010190-900P', '010190A900P', '010190', '320190-900P'].map(birthYearIn)).toEqual([
    1990,
    2090,
    undefined,
    undefined,
  ]);
});
