import { expect, test } from 'vitest';
import { spanOf } from './span.ts';

test('a span is told in minutes, in hours and minutes, and from a day on in hours', () => {
  const minute = 60_000;
  expect([20_000, 12.9 * minute, 60 * minute, 65 * minute, 24 * 60 * minute + minute].map(spanOf)).toEqual([
    '1\u00a0min',
    '12\u00a0min',
    '1\u00a0h',
    '1\u00a0h 5\u00a0min',
    '24\u00a0h',
  ]);
});
