import { expect, test } from 'vitest';
import { generate } from './generate.ts';
import { rowsOf } from './rows.ts';

const now = Date.UTC(2026, 10, 24, 12);

test('the same seed gives the same world', () => {
  const twice = [1, 2].map(() => generate({ seed: 5, cases: 20, steps: 50, now }));
  expect(twice[0]).toEqual(twice[1]);
});

test('a full world has more than 200 workers and more than 20,000 rows', () => {
  const { world } = generate({ seed: 1, cases: 400, steps: 65, now });
  expect(world.organisations.size).toBeGreaterThanOrEqual(12);
  expect(new Set([...world.organisations.values()].map((each) => each.region)).size).toBe(4);
  expect(world.workers.size).toBeGreaterThanOrEqual(200);
  expect(rowsOf(world).length).toBeGreaterThanOrEqual(20_000);
});
