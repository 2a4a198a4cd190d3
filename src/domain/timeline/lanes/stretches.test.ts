import { expect, test } from 'vitest';
import { longestOf, type Stretch } from './stretches.ts';

const lasted = (least: number, most: number | null = least): { span: Stretch } => ({
  span: { code: 'stay', place: null, length: { least, most } },
});

test('the longest is said only where it is longer than any other, whatever is uncertain of them', () => {
  const [short, long] = [lasted(10, 30), lasted(31, 40)];
  expect(longestOf([short, long])).toBe(long);
  expect(longestOf([long, short])).toBe(long);
  expect(longestOf([long])).toBe(long);
  for (const nobodyCanSay of [[], [lasted(10, 31), long], [lasted(10, null), long], [lasted(40), lasted(40)]])
    expect(longestOf(nobodyCanSay)).toBeUndefined();
});
