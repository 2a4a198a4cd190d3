import { describe, expect, it } from 'vitest';
import { someRecords } from '../study.fixtures.ts';
import { narrowerThan, rangesByWorlds, saidOf } from './attack.fixtures.ts';
import { releaseStudy } from './release-study.ts';

const k = 3;
const people = (groups: Readonly<Record<string, number>>) =>
  someRecords(
    ['A', 'B', 'C'],
    Object.entries(groups).flatMap(([value, times]) => Array.from({ length: times }, () => value.split('/'))),
  );
const records = people({
  'x/p/u': 1,
  'x/p/v': 1,
  'x/q/u': 4,
  'x/q/v': 2,
  'y/p/u': 3,
  'y/p/v': 2,
  'y/q/u': 2,
  'y/q/v': 2,
});
const table = (...names: string[]) => ({ k, tables: [names], longest: 0 });

describe('an earlier release of the same input', () => {
  it('counts as known: both together leave every hidden cell open by k, in all worlds', async () => {
    for (const [first, second] of [
      [table('A', 'B'), table('A', 'C')],
      [table('A', 'C'), table('A', 'B')],
      [table('A', 'B'), table('B', 'C')],
      [table('A', 'B'), table('A', 'B', 'C')],
      [table('A'), table('A', 'B')],
    ] as const) {
      const earlier = await releaseStudy(records, first);
      const release = await releaseStudy(records, { ...second, earlier: [JSON.parse(JSON.stringify(earlier))] });
      const said = new Map([...saidOf(earlier)]);
      for (const [name, shown] of saidOf(release)) said.set(name, shown ?? said.get(name) ?? null);
      const sizes = release.attributes.map(({ categories }) => categories.length);
      expect(sizes).toEqual([2, 2, 2]);
      expect(narrowerThan(k, said, rangesByWorlds(sizes, records.rows, said))).toEqual([]);
    }
  });

  it('that showed what must be hidden now makes the table impossible', async () => {
    const earlier = structuredClone(await releaseStudy(records, table('A', 'B')));
    const shown = earlier.tables[0]?.shown as (number | null)[];
    const small = shown.findIndex((count, at) => count === null && [2].includes(truthOf(at, earlier.attributes)));
    shown[small] = 2;
    const release = await releaseStudy(records, { ...table('A', 'B'), earlier: [earlier] });
    expect(release.tables).toEqual([]);
    expect(release.refused).toEqual([{ attributes: ['A', 'B'], reason: 'known-earlier' }]);
  });

  it('lends its categories, so that two mergings never lie beside each other', async () => {
    const many = someRecords(
      ['A'],
      Array.from({ length: 60 }, (_, at) => ['abcdef'[Math.floor(Math.sqrt(at) / 1.4)] as string]),
    );
    const rough = await releaseStudy(many, { k: 20, longest: 0 });
    const after = await releaseStudy(many, { k: 3, longest: 0, earlier: [rough] });
    expect(after.attributes.map(({ categories }) => categories)).toEqual(
      rough.attributes.map(({ categories }) => categories),
    );
    const fine = await releaseStudy(many, { k: 3, longest: 0 });
    expect(fine.attributes).not.toEqual(after.attributes);
    const both = await releaseStudy(many, { k: 3, longest: 0, earlier: [rough, fine] });
    expect(both.refused).toEqual([{ attributes: ['A'], reason: 'known-earlier' }]);
  });
});

/** True count of a cell of A × B: x/p 2, x/q 6, y/p 5, y/q 4. */
function truthOf(at: number, attributes: readonly { categories: readonly { kind: string }[] }[]): number {
  const names = attributes.map(({ categories }) =>
    categories.map((category) => ('value' in category ? String(category.value) : '')),
  );
  const [a, b] = [names[0]?.[Math.floor(at / 3)], names[1]?.[at % 3]];
  return { xp: 2, xq: 6, yp: 5, yq: 4 }[`${a}${b}`] ?? 0;
}
