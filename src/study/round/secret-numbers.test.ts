import { describe, expect, it } from 'vitest';
import { secretNumber, secretStream } from './secret-numbers.ts';

const secret = Buffer.alloc(32, 7);

describe('what a secret decides', () => {
  it('is spread evenly, the same every time, and another for other words', () => {
    const numbers = Array.from({ length: 5000 }, (_, at) => secretNumber(secret, `cell ${at}`, 5));
    for (const value of [0, 1, 2, 3, 4]) {
      const share = numbers.filter((number) => number === value).length / numbers.length;
      expect(share).toBeGreaterThan(0.17);
      expect(share).toBeLessThan(0.23);
    }
    const [one, again, other] = ['a', 'a', 'b'].map((words) => secretStream(secret, words));
    const first = Array.from({ length: 40_000 }, () => one?.());
    expect(Array.from({ length: 40_000 }, () => again?.())).toEqual(first);
    expect(other?.()).not.toBe(first[0]);
    expect(first.every((number) => number !== undefined && number >= 0 && number < 1)).toBe(true);
  });
});
