import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAttributes } from './count-attributes.ts';
import { protect } from './protect-small-cells.ts';
import { protectStudy } from './protect-study.ts';
import { someRecords } from './study.fixtures.ts';

/** Every number below these names is a count of people. */
const counts = new Set(['people', 'count', 'missing', 'unknown', 'cells', 'rowTotals', 'columnTotals']);

function countsIn(value: unknown, inside = false): number[] {
  if (typeof value === 'number') return inside ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const place = counts.has(name) || (inside && Array.isArray(value));
    return countsIn(part, place);
  });
}

const people = (groups: Readonly<Record<string, number>>): string[][] =>
  Object.entries(groups).flatMap(([value, times]) => Array.from({ length: times }, () => value.split('/')));

describe('protection', () => {
  it('hides 1–4 and nothing else', () => {
    expect([0, 1, 4, 5, 1000].map(protect)).toEqual([0, null, null, 5, 1000]);
  });

  it('lets no count from 1 to 4 through, whatever the records', () => {
    const row = fc.tuple(
      fc.constantFrom('', 'a', 'b', 'c'),
      fc.constantFrom('p', 'q'),
      fc.integer({ min: 1, max: 16 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 120 }), (rows) => {
        const study = protectStudy(countAttributes(someRecords(['a', 'b', 'c'], rows)));
        expect(countsIn(study).filter((count) => count > 0 && count < 5)).toEqual([]);
      }),
    );
  });

  it('puts small values in the order of their names, so that the order does not tell their sizes', () => {
    const study = protectStudy(countAttributes(someRecords(['a'], people({ c: 4, b: 1, a: 3, d: 6, e: 9 }))));
    expect(study.attributes[0]?.values.map(({ value }) => value)).toEqual(['e', 'd', 'a', 'b', 'c']);
  });

  it('merges rare categories first and hides the merged cell by its own size', () => {
    const large = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`g${at}/x`, 10 + at]));
    const study = protectStudy(
      countAttributes(someRecords(['a', 'b'], people({ ...large, 'r1/x': 3, 'r2/x': 3, 'r3/y': 2 }))),
    );
    const [attribute] = study.attributes;
    const table = study.pairs[0]?.table;
    expect(attribute?.drawn).toBe(12);
    expect(attribute?.rest).toEqual({ values: 4, count: 18 });
    expect(table?.rows).toHaveLength(13);
    expect(table?.rows.at(-1)).toEqual({ kind: 'rest', values: 4 });
    expect(table?.cells.at(-1)).toEqual([16, null]);
    expect(study.pairs[0]?.cells.filter(({ count }) => count === null)).toHaveLength(3);
  });

  it('keeps what is missing as a category of its own', () => {
    const study = protectStudy(
      countAttributes(someRecords(['a', 'b'], people({ 'x/p': 6, '/p': 7, 'x/q': 5, '/': 6 }))),
    );
    const { table, cells } = study.pairs[0]!;
    expect(study.attributes.map(({ missing }) => missing)).toEqual([13, 6]);
    expect(table.rows.at(-1) ?? table.columns.at(-1)).toEqual({ kind: 'missing' });
    expect(cells.find(({ a, b }) => a === null && b === null)?.count).toBe(6);
  });

  it('names a commonest combination only when it is alone at the top, known and large enough', () => {
    const commonest = (groups: Record<string, number>) =>
      protectStudy(countAttributes(someRecords(['a', 'b'], people(groups)))).pairs[0]?.commonest;
    expect(commonest({ 'x/p': 6, 'y/p': 5 })).toEqual({ a: 'x', b: 'p', count: 6 });
    expect(commonest({ 'x/p': 6, 'y/p': 6 })).toBeUndefined();
    expect(commonest({ 'x/p': 4, 'y/p': 2 })).toBeUndefined();
    expect(commonest({ 'Unknown/p': 9, '/p': 9, 'y/p': 5 })).toEqual({ a: 'y', b: 'p', count: 5 });
  });
});
