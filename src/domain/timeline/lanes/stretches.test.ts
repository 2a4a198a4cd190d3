import { expect, test } from 'vitest';
import { longestOf, type Stretch } from './stretches.ts';

const lasted = (least: number, most: number | null = least, ahead = false, goesOn = false) => ({
  span: { code: 'stay', place: null, length: { least, most } } satisfies Stretch,
  extent: { goesOn, stretches: ahead ? [{ fill: 'ahead' as const, from: 0, until: 9 }] : [] },
});

test('the longest is said only where it is longer than any other, whatever is uncertain of them', () => {
  const [short, long] = [lasted(10, 30), lasted(31, 40)];
  expect(longestOf([short, long])).toBe(long);
  expect(longestOf([long, short])).toBe(long);
  expect(longestOf([long])).toBe(long);
  for (const nobodyCanSay of [[], [lasted(10, 31), long], [lasted(10, null), long], [lasted(40), lasted(40)]])
    expect(longestOf(nobodyCanSay)).toBeUndefined();
  // What is agreed until a day to come has not lasted so long; what goes on has.
  expect(longestOf([short, lasted(90, 90, true)])).toBeUndefined();
  expect(longestOf([short, lasted(90, 90, true, true)])).toBeDefined();
});
