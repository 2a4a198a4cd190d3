import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted } from '../counted.ts';
import { arbitraryStep } from './generate.ts';
import type { Family } from './journeys.ts';
import { families, turnsOf } from './journeys.ts';
import { asTurn, playTurns } from './play.ts';

/** Each kind of work by itself: the way on which all of it is done, and what chance makes of it from there. */

const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 5);
const steps = 25;

describe('every answer is the one that the model gives, and everybody sees what follows', () => {
  test.concurrent.each(Object.entries<Family>(families))(
    '%s',
    { timeout: 1_200_000 },
    async (_, { way, kinds, ground }) => {
      const drawn = arbitraryStep(3, [...kinds, ...kinds, ...ground]);
      const [further] = fc.sample(fc.array(drawn, { minLength: steps, maxLength: steps, size: 'max' }), {
        numRuns: 1,
        seed,
      });
      const told = await playTurns([...turnsOf(way), ...further!.map(asTurn)]);
      if (told.wrong.length > 0) expect.fail([...told.wrong.slice(0, 12), 'after', ...told.acts].join('\n'));
      counted('acts', told.acts.length);
      expect(kinds.filter((kind) => !told.done.includes(kind))).toEqual([]);
    },
  );
});
