import type { Count, Departure } from './departures.ts';
import type { CategoryWords, Fact } from './facts-of-release.ts';
import type { Row } from './report.ts';

/**
 * Two answers of one question: who has both. On the diagonal, marked as a total, are all who have the answer; those without any are left out,
 * for nobody has an answer and none.
 */
export function withinRows(
  { categories }: Fact,
  count: Count,
  departures: readonly Departure[],
): { readonly heads: readonly string[]; readonly rows: readonly Row[] } {
  const places = [...categories.keys()].filter((at) => (categories[at] as CategoryWords).kind !== 'missing');
  const labelOf = (at: number) => (categories[at] as CategoryWords).label;
  const ways = new Map(
    departures.flatMap(({ places: [one, other], way }) => [
      [`${one},${other}`, way] as const,
      [`${other},${one}`, way] as const,
    ]),
  );
  return {
    heads: places.map(labelOf),
    rows: places.map((row) => ({
      labels: [labelOf(row)],
      cells: places.map((column) => ({
        kind: 'count',
        count: count([row, column]),
        total: row === column,
        way: ways.get(`${row},${column}`),
      })),
    })),
  };
}
