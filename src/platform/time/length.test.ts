import { expect, test } from 'vitest';
import { exactly, isUnknown, lengthWords, sumOf } from './length.ts';

test('a length is said in days where both ends are known, else as a range in words', () => {
  const said = (least: number, most: number | null, short = false) => lengthWords('fi', { least, most }, short);
  expect(said(1, 1)).toBe('1 päivä');
  expect(said(6570, 6570)).toBe('6\u00a0570 päivää');
  expect(said(400, 760)).toBe('noin 1–2 vuotta');
  expect(said(20, 45)).toBe('noin 20–45 päivää');
  expect(said(0, 100)).toBe('enintään noin 3 kuukautta');
  expect(said(700, 740)).toBe('noin 2 vuotta');
  expect(said(700, null)).toBe('vähintään noin 23 kuukautta');
  expect(said(0, null)).toBe('kesto ei tiedossa');
  // A sentence around it has words of its own for that.
  expect([isUnknown({ least: 0, most: null }), isUnknown({ least: 1, most: null }), isUnknown(exactly(0))]).toEqual([
    true,
    false,
    false,
  ]);
  expect(said(120, 300, true)).toBe('n. 4–10 kk');
  expect(lengthWords('sv', { least: 400, most: 760 })).toBe('ungefär 1–2 år');
  expect(lengthWords('en', { least: 400, most: 760 })).toBe('about 1–2 years');
});

test('lengths add up at least and at most; one without limit has no sum', () => {
  expect(sumOf([exactly(3), { least: 1, most: 5 }])).toEqual({ least: 4, most: 8 });
  expect(sumOf([exactly(3), { least: 1, most: null }])).toEqual({ least: 4, most: null });
});
