import { expect, it } from 'vitest';
import { attackReleases } from './attack-release.ts';

it('finds no hidden number more narrowly than k in three hundred releases, and no false one', {
  timeout: 120_000,
}, async () => {
  const { hidden, jointly, faults } = await attackReleases(1, 300);
  expect(faults).toEqual([]);
  expect(hidden).toBeGreaterThan(1500);
  expect(jointly).toBeGreaterThan(30);
});
