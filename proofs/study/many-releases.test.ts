import { describe, expect, it } from 'vitest';
import { counted } from '../counted.ts';
import { attackReleases } from './attack-release.ts';

const parts = 20;
const size = 500;

/** Ten thousand releases, in parts so that a fault shows early; `RINNALLA_PROOF_SEED` chooses other people. */
const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 0) * parts * size;

describe('ten thousand releases', () => {
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
