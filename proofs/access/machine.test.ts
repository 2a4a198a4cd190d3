import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted } from '../counted.ts';
import { arbitraryStory } from './generate.ts';
import type { Told } from './play.ts';
import { play } from './play.ts';

const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 20261124);
const budget = Number(process.env.RINNALLA_PROOF_SECONDS ?? 40) * 1000;

test('after every act and every move of the clock, each worker sees exactly what the model says, and only permitted acts are done', {
  timeout: budget + 240_000,
}, async () => {
  let steps = 0;
  let last: Told = { acts: [], done: [], wrong: [] };
  const done = new Map<string, number>();
  const holds = fc.asyncProperty(arbitraryStory(40), async (story) => {
    last = await play(story);
    steps += last.acts.length;
    for (const kind of last.done) done.set(kind, (done.get(kind) ?? 0) + 1);
    return last.wrong.length === 0;
  });
  const shrink = process.env.RINNALLA_PROOF_SHRINK !== undefined;
  // The first story waits for the world to be built, however busy the machine is; the time is that of the others.
  const first = await fc.check(holds, { seed, numRuns: 1, endOnFailure: !shrink });
  const { failed, interrupted } = first.failed
    ? first
    : await fc.check(holds, { seed, numRuns: 1000, interruptAfterTimeLimit: budget, endOnFailure: !shrink });
  console.log(`${steps} acts tried (seed ${seed}), done: ${[...done].map((each) => each.join(' ')).join(', ')}`);
  // Where the time was over before a second story was told, nothing has failed.
  if (failed && !interrupted) expect.fail([...last.wrong.slice(0, 12), 'after', ...last.acts].join('\n'));
  counted('acts', steps);
  // A busy machine does fewer; some hundreds are usual.
  expect(steps).toBeGreaterThan(30);
});
