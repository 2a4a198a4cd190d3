import { aggregate } from '../count/aggregate.ts';
import { leftOutReason } from '../count/choose-attributes.ts';
import { countColumn } from '../count/count-column.ts';
import { frameColumn } from '../count/frame-column.ts';
import { itemColumns } from '../count/item-columns.ts';
import type { Release } from '../protect/release.ts';
import type { Records } from '../scheme/records.ts';

/**
 * The combinations of a worked example, with a k that protects nobody. Its proof claims nothing, so that the report says that it must
 * not be published.
 */
export function exampleRelease(records: Records, k: number, longest: number): Release {
  const { rows, columns } = records;
  const counted = columns.map((column, at) => ({ column, at, counts: countColumn(column, rows) }));
  const reasons = counted.map((attribute) => leftOutReason(attribute, k));
  const kept = counted.filter((_, at) => reasons[at] === undefined);
  const frames = kept.flatMap(({ column, counts, at }) => frameColumn(column, counts, { at, people: rows, k }) ?? []);
  const items = itemColumns(frames, rows);
  const aggregates = aggregate(items, rows, { k, longest });
  const all = aggregate(items, rows, { k: 1, longest })?.rows.length ?? 0;
  const hidden = Math.max(1, all - (aggregates?.rows.length ?? 0));
  return {
    mode: 'exact',
    k,
    people: aggregates?.people ?? null,
    attributes: frames.map(({ column, at, multi }) => ({ column: column.name, at, categories: [], merged: [], multi })),
    tables: [],
    refused: aggregates ? [] : [{ attributes: [], reason: 'too-many-combinations' }],
    leftOut: counted.flatMap(({ column }, at) => {
      const reason = reasons[at];
      return reason ? [{ column: column.name, reason }] : [];
    }),
    aggregates,
    proof: { method: 'witness-tables', cells: all, hidden, narrowest: null, witnesses: 0 },
  };
}
