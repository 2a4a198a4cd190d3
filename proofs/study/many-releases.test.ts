import { describe, expect, it } from 'vitest';
import { counted } from '../counted.ts';
import { attackReleases } from './attack-release.ts';

const size = 500;
const given = process.env.RINNALLA_PROOF_SEED;
/** Two thousand releases in CI; ten thousand for each seed of `npm run prove -- --full`. In parts, so that a fault shows early. */
const parts = given === undefined ? 4 : 20;
const seed = Number(given ?? 0) * 20 * size;

describe('thousands of releases', () => {
  for (let part = 0; part < parts; part += 1) {
    const from = 1_000_000 + seed + part * size;
    it(`keep every hidden number open by k, from seed ${from}`, { timeout: 600_000 }, async () => {
      const { hidden, faults } = await attackReleases(from, size);
      counted('releases', size);
      expect(faults).toEqual([]);
      expect(hidden).toBeGreaterThan(size);
    });
  }
});
