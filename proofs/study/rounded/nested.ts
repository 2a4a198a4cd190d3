import type { Records } from '../../../src/study/index.ts';
import { seeded } from '../../access/chance.ts';
import { someStudy } from '../people.ts';

/**
 * Made-up people whose second attribute lies within the first, and whose third says the same as the first under other names: office within region,
 * region and code of the region.
 */
export function nestedStudy(seed: number): { readonly records: Records; readonly k: number } {
  const chance = seeded(seed);
  const { records, k } = someStudy(seed, { attributes: 3, dimensions: 2 });
  const rows = 20 + chance.below(160);
  const regions = 2 + chance.below(3);
  const region = Array.from({ length: rows }, () => Math.min(chance.below(regions), chance.below(regions)));
  const office = region.map((own) => own * 3 + Math.min(chance.below(3), chance.below(3)));
  const sex = region.map(() => Math.min(chance.below(3), chance.below(4)));
  const column = (name: string, codes: readonly number[]) => {
    const values = [...new Set(codes)].sort((x, y) => x - y);
    return {
      name,
      values: values.map((value) => `${name} ${value}`),
      blocks: [Uint8Array.from(codes, (code) => 1 + values.indexOf(code))],
      missing: 0,
    };
  };
  return {
    records: {
      ...records,
      rows,
      columns: [column('region', region), column('office', office), column('code', region), column('sex', sex)],
    },
    k,
  };
}
