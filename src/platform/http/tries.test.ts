import { expect, test } from 'vitest';
import { Tries } from './tries.ts';

const start = Date.UTC(2026, 10, 25);
const after = (seconds: number) => new Date(start + seconds * 1000);

test('five wrong tries pass, the next wait longer and longer', () => {
  const tries = new Tries();
  for (let n = 0; n < 5; n += 1) expect(tries.begin('a', after(n)), String(n)).toBeDefined();
  expect(tries.begin('a', after(4.5))).toBeUndefined();
  expect(tries.begin('a', after(5.1))).toBeDefined();
  expect(tries.begin('a', after(8))).toBeUndefined();
  expect(tries.begin('a', after(9.2))).toBeDefined();
});

test('nobody waits for another, and a right try is the end of waiting', () => {
  const tries = new Tries();
  for (let n = 0; n < 5; n += 1) tries.begin('a', after(0));
  expect(tries.begin('a', after(0.5))).toBeUndefined();
  const right = tries.begin('b', after(0.5));
  right?.();
  for (let n = 0; n < 5; n += 1) expect(tries.begin('b', after(1))).toBeDefined();
});

test('after an hour it is forgotten', () => {
  const tries = new Tries();
  for (let n = 0; n < 30; n += 1) tries.begin('a', after(n * 60));
  expect(tries.begin('a', after(29 * 60 + 3601))).toBeDefined();
});
