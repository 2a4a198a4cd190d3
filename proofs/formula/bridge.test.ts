import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../src/platform/db/template.ts';
import { counted } from '../counted.ts';
import { compareWorld } from './bridge.ts';
import { draw } from './draw.ts';
import type { Solver } from './solver.ts';
import { openSolver } from './solver.ts';
import { worldOf } from './world-of.ts';

const now = Date.UTC(2026, 10, 24, 12);
const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 1);
/** So many states a database, and so many databases. */
const [atOnce, times] = [250, 8];
let solver: Solver;

beforeAll(async () => {
  solver = await openSolver();
});
afterAll(() => solver.close());

/** Some hundred times what it takes by itself. */
test('two thousand states, built in PostgreSQL, show to everybody what the formula says', {
  timeout: 1_800_000,
}, async () => {
  let [states, checks, seen] = [0, 0, 0];
  for (let n = 0; n < times; n += 1) {
    const drawn = await draw(solver, seed * 1000 + n, atOnce, 25);
    const db = await testDatabase();
    const compared = await compareWorld(db, worldOf(drawn, now), now);
    await db.drop();
    expect(compared.wrong.slice(0, 20)).toEqual([]);
    states += drawn.length;
    checks += compared.checks;
    seen += compared.seen;
  }
  counted('checks', checks);
  console.log(`${states} states, ${checks} checks, ${seen} of them seen, seed ${seed}`);
  expect(states).toBeGreaterThanOrEqual(2000);
  expect(checks).toBeGreaterThanOrEqual(1_000_000);
  expect(seen).toBeGreaterThanOrEqual(20_000);
});
