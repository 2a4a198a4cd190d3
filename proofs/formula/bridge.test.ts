import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../src/platform/db/template.ts';
import { seeded } from '../access/chance.ts';
import { counted } from '../counted.ts';
import { compareWorld } from './bridge.ts';
import { draw } from './draw.ts';
import { peopleOf } from './people.ts';
import type { Solver } from './solver.ts';
import { openSolver } from './solver.ts';
import { worldOf } from './world-of.ts';

const now = Date.UTC(2026, 10, 24, 12);
const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 1);
/** So many cases on which the same people stand, and so many such worlds. */
const [atOnce, times] = [500, 4];
let solver: Solver;

beforeAll(async () => {
  solver = await openSolver();
});
afterAll(() => solver.close());

/** Some hundred times what it takes by itself. */
test('two thousand states, built in PostgreSQL, show to everybody what the formula says', {
  timeout: 1_800_000,
}, async () => {
  const sum = { states: 0, checks: 0, crossings: 0, seen: 0 };
  const shown = new Set<string>();
  for (let n = 0; n < times; n += 1) {
    const own = seed * 1000 + n;
    const people = peopleOf(seeded(own), now);
    const drawn = await draw(solver, people, now, own, atOnce, 25);
    const db = await testDatabase();
    const compared = await compareWorld(db, worldOf(people, drawn, now), now);
    await db.drop();
    expect(compared.wrong.slice(0, 20)).toEqual([]);
    sum.states += drawn.length;
    sum.checks += compared.near;
    sum.crossings += compared.far;
    sum.seen += compared.seen;
    for (const table of compared.shown) shown.add(table);
  }
  for (const what of ['states', 'checks', 'crossings'] as const) counted(what, sum[what]);
  console.log(
    `${sum.states} states, ${sum.checks} checks and ${sum.crossings} crossings, ${sum.seen} of them seen, seed ${seed}`,
  );
  console.log([...shown].toSorted().join(' '));
  expect(sum.states).toBeGreaterThanOrEqual(2000);
  expect(sum.checks).toBeGreaterThanOrEqual(1_000_000);
  expect(sum.seen).toBeGreaterThanOrEqual(20_000);
});
