import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActKind } from '../access/acts.ts';
import { seeded } from '../access/chance.ts';
import type { Time, World } from '../access/facts.ts';
import { aWorld, day } from '../access/facts.ts';
import { arbitraryStory, resolve } from '../access/generate.ts';
import { apply, may } from '../access/model.ts';
import { organisations, workersOf } from '../access/population.ts';
import { keptBy } from './kept.ts';
import { stateOf } from './state-of.ts';

/**
 * What the formula takes for granted of every state, asked of the states that acts lead to in the model of proofs/access. That the database
 * goes the same way, act for act, is shown there (machine.test.ts).
 */

const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 1);
const begin = Date.UTC(2026, 10, 24, 12);

function people(): World {
  const chance = seeded(20261124);
  const all = organisations();
  return aWorld(
    all,
    all.flatMap((each) => workersOf(chance, each)),
  );
}

/** Rules that the state of a case breaks now. */
function brokenIn(world: World, id: string, now: Time): string[] {
  const theCase = world.cases.get(id)!;
  const { state } = stateOf(world, theCase, [...world.workers.keys()][0]!, now);
  return Object.entries(keptBy(state, day)).flatMap(([rule, { value }]) => (value === true ? [] : [rule]));
}

test('what every state is taken to keep to, acts keep to', () => {
  const broken: string[] = [];
  const done = new Set<ActKind>();
  let states = 0;
  for (const story of fc.sample(arbitraryStory(60), { seed, numRuns: 100 })) {
    let [world, now, kept] = [people(), begin, true];
    for (const [n, step] of story.entries()) {
      now += step.wait;
      const act = resolve(world, step, `s${n}`, now);
      if (!kept || act === null || !may(world, act, now)) continue;
      world = apply(world, act, now);
      done.add(act.act);
      for (const id of world.cases.keys()) {
        const rules = brokenIn(world, id, now);
        states += 1;
        kept &&= rules.length === 0;
        broken.push(...rules.map((rule) => `${rule}; not after ${JSON.stringify(act)}`));
      }
    }
  }
  console.log(`${states} states of cases, ${done.size} kinds of acts, seed ${seed}`);
  expect(broken.slice(0, 10)).toEqual([]);
  expect(states).toBeGreaterThan(2000);
  expect(done.size).toBeGreaterThan(20);
});
