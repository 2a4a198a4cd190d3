import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { may, steps } from './disclosure.ts';
import { apply, expected, type Move, moves, start } from './machine-model.fixtures.ts';
import { perform, scene, seen } from './machine-scene.fixtures.ts';

/**
 * Every path through the real acts: two owners choose, release and take back, the lead sends, seals or closes, while the consent ends, runs
 * out or is narrowed, a bar falls, the case closes, an owner or the receiver leaves, a piece is corrected. After each step what each
 * side reads is what the model says.
 */
let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld();
});
afterAll(() => world.stop());

async function walk(path: readonly Move[]): Promise<void> {
  const [its, model] = [await scene(world), start()];
  expect(await seen(its)).toEqual(expected(model));
  for (const [at, move] of path.entries()) {
    const refusal = apply(model, move);
    const where = path.slice(0, at + 1).join(' → ');
    expect([where, await perform(its, move)]).toEqual([where, refusal]);
    expect([where, await seen(its)]).toEqual([where, expected(model)]);
  }
}

test('on every path each side reads what the model says, and every refusal is the model’s', async () => {
  const forward = fc.constantFrom<Move>(
    'choose-lead',
    'release-lead',
    'choose-county',
    'release-county',
    'send',
    'name-key',
    'seal',
  );
  const paths = fc.array(
    fc.oneof({ weight: 3, arbitrary: forward }, { weight: 2, arbitrary: fc.constantFrom(...moves) }),
    {
      minLength: 3,
      maxLength: 12,
    },
  );
  await fc.assert(fc.asyncProperty(paths, walk), { numRuns: Number(process.env.COMPILATION_RUNS ?? 40) });
}, 180_000);

const whole: readonly Move[] = ['choose-lead', 'release-lead', 'choose-county', 'release-county', 'send'];
const asFile: readonly Move[] = ['choose-county', 'release-county', 'name-key', 'release-county', 'seal'];
const ends: readonly Move[] = [
  'withdraw-consent',
  'run-out',
  'bar-receiver',
  'county-leaves',
  'receiver-leaves',
  'close-case',
  'narrow-county',
];

test.each(ends)(
  '%s at every point: nothing shared that should not be, nothing lost that was',
  async (end) => {
    const endAt = (way: readonly Move[], at: number) => walk([...way.slice(0, at), end, ...way.slice(at)]);
    for (let at = 0; at <= whole.length; at += 1) await endAt(whole, at);
    // Before the key is named nothing has been done that the other way does not do.
    for (let at = asFile.indexOf('name-key') + 1; at <= asFile.length; at += 1) await endAt(asFile, at);
  },
  120_000,
);

test('two who send at once, or a sending and a withdrawal: one counts, the other hears what stands', async () => {
  for (let round = 0; round < 5; round += 1) {
    const its = await scene(world);
    for (const move of whole.slice(0, 4)) expect(await perform(its, move)).toBeUndefined();
    const rival = round % 2 === 0 ? perform(its, 'send') : perform(its, 'take-back-county');
    const both = await Promise.all([perform(its, 'send'), rival]);
    const { received, stored } = await seen(its);
    expect(both.filter((item) => item === 'RN409').length).toBeGreaterThanOrEqual(1);
    if (both[0] === undefined || round % 2 === 0) expect(received).toEqual(['county', 'lead']);
    else expect([received, stored]).toEqual([[], 2]);
  }
}, 60_000);

test('no step leads out of what has been sent or has ended but her copy', () => {
  for (const state of ['sent', 'closed'] as const)
    expect(Object.keys(steps).filter((step) => may(step as keyof typeof steps, state))).toEqual(
      state === 'sent' ? ['copy'] : [],
    );
});
