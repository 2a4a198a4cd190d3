import { expect, it } from 'vitest';
import { attackReleases } from './attack-release.ts';

/** The first of those that `npm run prove` attacks: many-releases.test.ts takes ten thousand. */
it('finds no hidden number more narrowly than k in a hundred and fifty releases, and no false one', {
  timeout: 240_000,
}, async () => {
  const { hidden, jointly, faults } = await attackReleases(1, 150);
  expect(faults).toEqual([]);
  expect(hidden).toBeGreaterThan(700);
  expect(jointly).toBeGreaterThan(15);
});
