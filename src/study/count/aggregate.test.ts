import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import type { Records } from '../scheme/records.ts';
import { someRecords } from '../study.fixtures.ts';
import { aggregate } from './aggregate.ts';
import { countColumn } from './count-column.ts';
import type { Frame } from './frame.ts';
import { frameColumn } from './frame-column.ts';
import { itemColumns } from './item-columns.ts';

const folder = path.join(projectRoot(), '../shared/data/sds');
const present = existsSync(folder);

const itemsOf = ({ columns, rows }: Records) =>
  itemColumns(
    columns.map((column, at) => frameColumn(column, countColumn(column, rows), { at, people: rows, k: 3 }) as Frame),
    rows,
  );

/** As the worked example writes them. */
const asLines = (records: Records, k: number): string[] => {
  const found = aggregate(itemsOf(records), records.rows, { k, longest: records.columns.length });
  return [
    `record_count,${found?.people}`,
    ...(found?.rows ?? []).map(
      ({ selections, count }) => `${selections.map(({ column, value }) => `${column}:${value}`).join(';')},${count}`,
    ),
  ].sort();
};

const linesIn = (name: string) => readFileSync(path.join(folder, name), 'utf8').trim().split(/\r?\n/);

/** Counts every combination of every row by hand. */
function byHand(rows: readonly (readonly string[])[], k: number): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (let mask = 1; mask < 2 ** row.length; mask += 1) {
      const parts = row.map((value, at) => ({ value, at })).filter(({ at }) => (mask >> at) % 2 === 1);
      if (parts.some(({ value }) => value === '')) continue;
      const key = parts.map(({ value, at }) => `${'abc'[at]}:${value}`).join(';');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const frequent = [...counts].filter(([, count]) => count >= k);
  return [['record_count', rows.length] as const, ...frequent].map(([key, n]) => `${key},${n - (n % k)}`).sort();
}

describe('aggregates', () => {
  it.skipIf(!present)(
    `equal the worked example of Synthetic Data Showcase${present ? '' : ' (shared data absent)'}`,
    () => {
      const [heading, ...rows] = linesIn('documented_example.csv').map((line) => line.split(','));
      const records = someRecords(heading as string[], rows);
      expect(asLines(records, 2)).toEqual(linesIn('documented_example_expected_k2.csv').slice(1).sort());
      expect(asLines(records, 1)).toEqual(linesIn('documented_example_expected_aggregates.csv').slice(1).sort());
    },
  );

  it('are all combinations of k people or more, whatever the records', () => {
    const value = fc.constantFrom('', 'p', 'q', 'r');
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 6 }), (some, k) => {
        const records = someRecords(['a', 'b', 'c'], some);
        expect(asLines(records, k)).toEqual(byHand(some, k));
      }),
    );
  });

  it('take no longer combination than asked', () => {
    const rows = Array.from({ length: 30 }, (_, at) => [at < 20 ? 'x' : 'y', 'p', 'q']);
    const two = aggregate(itemsOf(someRecords(['a', 'b', 'c'], rows)), 30, { k: 5, longest: 2 });
    expect(Math.max(...(two?.rows ?? []).map(({ selections }) => selections.length))).toBe(2);
  });
});
