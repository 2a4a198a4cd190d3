import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../scheme/records.ts';
import { someRecords } from '../study.fixtures.ts';
import { type CellName, narrowerThan, type Ranges, rangesByWorlds, saidOf, widen } from './attack.fixtures.ts';
import type { Release } from './release.ts';
import { releaseStudy } from './release-study.ts';

const k = 3;
const value = (letters: string) => fc.constantFrom(...letters);
/** A letter alone is no attribute when everybody has an own one; a short list of letters makes groups. */
const people = (letters: string, columns: number, most: number) =>
  fc.array(fc.array(value(letters), { minLength: columns, maxLength: columns }), { minLength: k, maxLength: most });
const categories = (release: Release) => release.attributes.map((attribute) => attribute.categories.length);

/** Every line of every table whose parts and total are all shown adds up. */
function brokenSums(release: Release): CellName[] {
  const said = saidOf(release);
  return [...said].flatMap(([name, total]) =>
    release.attributes.flatMap((attribute, at) => {
      const parts = name === '' ? [] : name.split(',');
      if (attribute.multi || parts.some((part) => part.startsWith(`${at}:`))) return [];
      const names = attribute.categories.map((_, category) =>
        [...parts, `${at}:${category}`].sort((x, y) => Number.parseInt(x, 10) - Number.parseInt(y, 10)).join(),
      );
      const counts = names.map((name) => said.get(name));
      if (total === null || counts.some((count) => typeof count !== 'number')) return [];
      return counts.reduce<number>((sum, count) => sum + (count as number), 0) === total ? [] : [name];
    }),
  );
}

describe('a release', () => {
  it('adds up wherever all parts are shown, and shows no count from 1 to k − 1', async () => {
    await fc.assert(
      fc.asyncProperty(people('aab-', 3, 60), async (rows) => {
        const records = someRecords(
          ['A', 'B', 'C'],
          rows.map((row) => row.map((value) => value.replace('-', ''))),
        );
        const release = await releaseStudy(records, { k });
        expect(brokenSums(release)).toEqual([]);
        const small = [...saidOf(release).values()].filter((count) => count !== null && count > 0 && count < k);
        expect(small).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves every hidden cell of a table of two open by k, in all worlds that agree with it', async () => {
    await fc.assert(
      fc.asyncProperty(people('aabc', 2, 16), async (rows) => {
        const release = await releaseStudy(someRecords(['A', 'B'], rows), { k, tables: [['A', 'B']], longest: 0 });
        if (release.tables.length === 0) return;
        const said = saidOf(release);
        expect(narrowerThan(k, said, rangesByWorlds(categories(release), rows.length, said))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves every hidden cell of a table of three open by k, in all worlds that agree with it', async () => {
    await fc.assert(
      fc.asyncProperty(people('aab', 3, 10), async (rows) => {
        const tables = [['A', 'B', 'C']];
        const release = await releaseStudy(someRecords(['A', 'B', 'C'], rows), { k, tables, longest: 0 });
        if (release.tables.length === 0 || release.attributes.length < 3) return;
        const said = saidOf(release);
        expect(narrowerThan(k, said, rangesByWorlds(categories(release), rows.length, said))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves every hidden cell of three linked pairs open by k, with all margins the pairs share', async () => {
    await fc.assert(
      fc.asyncProperty(people('aab', 3, 14), async (rows) => {
        const tables = [['A', 'B'], ['A', 'C'], ['B', 'C']]; // biome-ignore format: one line
        const release = await releaseStudy(someRecords(['A', 'B', 'C'], rows), { k, tables, longest: 0 });
        if (release.tables.length < 3 || categories(release).some((size) => size !== 2)) return;
        const said = saidOf(release);
        expect(narrowerThan(k, said, rangesOfPairs(rows.length, said))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves hidden counts of several options open by k, also where somebody answered none of them', async () => {
    let looked = 0;
    const answers = fc.constantFrom('A', 'B', 'AB', 'none');
    const rows = fc.array(fc.tuple(answers, fc.constantFrom('x', 'x', 'y')), { minLength: 8, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(rows, async (rows) => {
        const read = someRecords(['own', 'other'], rows);
        const columns = read.columns.map((column, at) => (at === 0 ? severalOf(column) : column));
        const release = await releaseStudy({ ...read, columns }, { k, tables: [['own', 'other']] });
        const named = release.attributes.map(({ categories }) =>
          categories.map((each) => 'value' in each && each.value),
        );
        if (release.tables.length === 0 || named.some((values) => values.length !== 2 || values.includes(false)))
          return;
        looked += 1;
        const said = saidOf(release);
        expect(narrowerThan(k, said, rangesOfOptions(named, rows.length, said))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(looked).toBeGreaterThan(3);
  });

  it('of fewer than k people is refused, and k is at least 3', async () => {
    const records = someRecords(['A'], [['x'], ['x']]);
    expect(await releaseStudy(records, { k })).toMatchObject({
      people: null,
      tables: [],
      refused: [{ attributes: [], reason: 'few-people' }],
    });
    await expect(releaseStudy(records, { k: 2 })).rejects.toThrow(RangeError);
  });

  it('refuses what is no table: unknown, twice the same, more than three', async () => {
    const records = someRecords(
      ['A', 'B', 'C', 'D'],
      Array.from({ length: 20 }, (_, at) => ['x', 'y', at < 9 ? 'p' : 'q', 'z']),
    );
    const tables = [['A', 'E'], ['A', 'A'], ['A', 'B', 'C', 'D'], ['C']]; // biome-ignore format: one line
    const release = await releaseStudy(records, { k, tables });
    expect(release.refused.map(({ reason }) => reason)).toEqual(['not-a-table', 'not-a-table', 'not-a-table']);
    expect(release.tables.map(({ id, shown }) => [id, shown])).toEqual([['C', [11, 9, 20]]]);
  });

  it('is the same in two runs', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => [
      'abcd'[(at * at) % 4] as string,
      'pqr'[(at * 7) % 3] as string,
      at % 5 < 4 ? 'x' : 'y',
    ]);
    const records = someRecords(['A', 'B', 'C'], rows);
    expect(await releaseStudy(records, { k })).toEqual(await releaseStudy(records, { k }));
  });
});

/** The column as one of the options A and B. */
const severalOf = (column: Column): Column => ({
  ...column,
  options: ['A', 'B'],
  optionsOf: column.values.map((value) => [0, 1].filter((at) => value.includes('AB'.charAt(at)))),
});

/** All ways in which people can have A, B, both or none, and x or y, that agree with what is said. */
function rangesOfOptions(
  [options = [], others = []]: readonly (readonly (string | false)[])[],
  people: number,
  said: ReadonlyMap<CellName, number | null>,
): Ranges {
  const ranges: Ranges = new Map();
  const types = ['', 'A', 'B', 'AB'].flatMap((own) =>
    ['x', 'y'].map((other) => {
      const second = ['', `1:${others.indexOf(other)}`];
      const first = ['', ...[...own].map((option) => `0:${options.indexOf(option)}`)];
      return first.flatMap((a) => second.map((b) => [a, b].filter(Boolean).join()));
    }),
  );
  const visit = (at: number, left: number, counts: ReadonlyMap<CellName, number>) => {
    if (at < types.length) {
      for (let count = at === types.length - 1 ? left : 0; count <= left; count += 1) {
        const next = new Map(counts);
        for (const name of types[at] as string[]) next.set(name, (next.get(name) ?? 0) + count);
        if ([...next].every(([name, sum]) => sum <= (said.get(name) ?? people))) visit(at + 1, left - count, next);
      }
      return;
    }
    if ([...said].some(([name, count]) => count !== null && (counts.get(name) ?? 0) !== count)) return;
    for (const [name, count] of counts) widen(ranges, name, count);
  };
  visit(0, people, new Map());
  return ranges;
}

/** All tables A × B, A × C, B × C of two categories each that agree; given the margins they do not depend on each other. */
function rangesOfPairs(people: number, said: ReadonlyMap<CellName, number | null>): Ranges {
  const ranges: Ranges = new Map();
  const fits = (name: CellName, count: number) => count >= 0 && (said.get(name) ?? count) === count;
  const upTo = Array.from({ length: people + 1 }, (_, count) => count);
  const single = (at: number) => upTo.filter((count) => fits(`${at}:0`, count) && fits(`${at}:1`, people - count));
  const pair = (x: number, y: number, countX: number, countY: number) =>
    upTo
      .map((both): [CellName, number][] => [
        [`${x}:0,${y}:0`, both],
        [`${x}:0,${y}:1`, countX - both],
        [`${x}:1,${y}:0`, countY - both],
        [`${x}:1,${y}:1`, people - countX - countY + both],
      ])
      .filter((cells) => cells.every(([name, count]) => fits(name, count)));
  for (const a of single(0)) {
    for (const b of single(1)) {
      for (const c of single(2)) {
        const pairs = [pair(0, 1, a, b), pair(0, 2, a, c), pair(1, 2, b, c)];
        if (pairs.some((some) => some.length === 0)) continue;
        for (const [at, count] of [a, b, c].entries()) {
          widen(ranges, `${at}:0`, count);
          widen(ranges, `${at}:1`, people - count);
        }
        for (const [name, count] of pairs.flat(2)) widen(ranges, name, count);
      }
    }
  }
  return ranges;
}
