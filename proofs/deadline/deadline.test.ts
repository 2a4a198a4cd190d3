import { expect, test } from 'vitest';
import { dueOn, shippedRules } from '../../src/domain/deadline/index.ts';
import { days, due, names, placeOf } from './calculator.ts';
import { type Limit, limits } from './limits.ts';

const pairs = 200_000;
const keys = Object.keys(limits);

/** Numbers by a seed (mulberry32): the same pairs on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const [first, last] = [placeOf('1990-01-01'), placeOf('2060-12-31')];

/** Pairs of rule and start where the product and a way of counting give different days. */
function differing(count: (start: string, limit: Limit) => string, most = pairs): string[] {
  const next = numbers(20_261_124);
  const found: string[] = [];
  for (let round = 0; round < most; round += 1) {
    const key = keys[next(keys.length)] as string;
    const start = names[first + next(last - first + 1)] as string;
    const ours = dueOn(key, start).due;
    const theirs = count(start, limits[key] as Limit);
    if (ours !== theirs) found.push(`${key} from ${start}: ${ours}, walked ${theirs}`);
  }
  return found;
}

test('every rule with a length is in the table written by hand, and the other way round', () => {
  const counted = shippedRules.filter(({ length, validUntil }) => length !== null && validUntil === null);
  expect(counted.map(({ key }) => key).sort()).toEqual([...keys].sort());
});

test('the walked calendar is right where everybody can check it', () => {
  const weekday = (day: string) => days[placeOf(day)]?.weekday;
  expect([weekday('2026-11-24'), weekday('2000-01-01'), weekday('2060-12-31')]).toEqual([2, 6, 5]);
  expect(placeOf('2028-02-29')).toBeGreaterThan(0);
  expect(placeOf('2026-02-29')).toBeNaN();
});

test('200,000 pairs of rule and start give the day that walking gives', { timeout: 60_000 }, () => {
  expect(differing(due).slice(0, 5)).toEqual([]);
});

// Each mistake that the arithmetic could hold must be found by the comparison.
test.each([
  ['an appeal that does not move', (start: string, [amount, unit]: Limit) => due(start, [amount, unit])],
  ['a restraining order that moves', (start: string, [amount, unit]: Limit) => due(start, [amount, unit, 'court'])],
  [
    'a starting day that is counted',
    (start: string, [amount, unit, gives]: Limit) =>
      due(start, unit === 'day' ? [amount - 1, unit, gives] : [amount, unit, gives]),
  ],
  [
    'a month of thirty days',
    (start: string, [amount, unit, gives]: Limit) =>
      due(start, unit === 'month' ? [30 * amount, 'day', gives] : [amount, unit, gives]),
  ],
  [
    'a working day that is any day',
    (start: string, [amount, unit, gives]: Limit) => due(start, [amount, unit === 'working day' ? 'day' : unit, gives]),
  ],
])('%s is found', (_, wrong) => {
  expect(differing(wrong, 5_000).length).toBeGreaterThan(50);
});
