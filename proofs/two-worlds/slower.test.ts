import { expect, test } from 'vitest';
import { seeded } from '../access/chance.ts';
import { type Round, weigh } from './slower.ts';

const chance = seeded(7);
/** Mostly near to one, one in twenty some hundred times as long: a busy machine. */
const busy = () => 1 + chance.below(40) / 100 + (chance.below(20) === 0 ? chance.below(300) : 0);
const rounds = (count: number, [a, b, c]: Round): Round[] =>
  Array.from({ length: count }, () => [a * busy(), b * busy(), c * busy()] as const);

/** Suspected at 40 rounds, and then believed at 200. */
const isBelieved = (times: Round) => weigh(rounds(40, times), 4).differs && weigh(rounds(200, times), 6).differs;

test('what takes a third longer than two that are alike is found, on a busy machine too', () => {
  for (let time = 0; time < 20; time += 1) {
    expect(isBelieved([1.3, 1, 1])).toBe(true);
    expect(isBelieved([1, 1.3, 1.3])).toBe(true);
  }
});

test('three that are alike never differ, nor does one that differs no more than the two do between them', () => {
  for (let time = 0; time < 200; time += 1)
    for (const times of [
      [1, 1, 1],
      [1.4, 1.2, 1],
      [1.05, 1, 1],
      [1, 0.7, 1.3],
    ] as const)
      expect([times, isBelieved(times)]).toEqual([times, false]);
});
