import { expect, test } from 'vitest';
import { median, p99Of, percentile, rateOf, ratioOf } from './statistics.ts';

const run = (perSecond: number, latencies: number[] = []) => ({ perSecond, latencies });

test('the median of an even number of values lies between the two in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, Number.NaN]);
});

test('the 99th percentile of a hundred values is the ninety-ninth', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([percentile(hundred, 0.99), percentile([7], 0.99), percentile([], 0.99)]).toEqual([99, 7, Number.NaN]);
});

test('ratios are taken side by side, so a machine that slows down in between changes nothing', () => {
  expect(ratioOf([run(100), run(50), run(10)], [run(200), run(100), run(20)])).toBe(0.5);
});

test('one slow answer among all runs counts once', () => {
  const calm = Array.from({ length: 99 }, () => 1);
  expect([p99Of([run(1, calm), run(1, [...calm, 90, 90])]), rateOf([run(1), run(5), run(3)])]).toEqual([1, 3]);
});
