import { solve } from 'yalps';
import { sizeOf } from './lattice.ts';
import type { Sum } from './publish.ts';

/** With more cells than this a search takes long, and sets of more than four lists are left empty. */
export const manyCells = 300;

/** What a cell is worth; the search finds a table worth most. */
type Worth = (cell: number) => number;

/** What the search prefers, in turn: few large sets, many, and ways without a reason, which lead elsewhere. */
const preferences: readonly Worth[] = [
  (cell) => -(sizeOf(cell) ** 2),
  (cell) => sizeOf(cell) ** 2,
  ...[37, 23, 53, 71].map(
    (factor): Worth =>
      (cell) =>
        (cell * factor) % 13,
  ),
];

export type Found = { readonly table: Float64Array } | 'impossible' | 'unknown';

/**
 * A whole table with these sums that `accept` takes. *Impossible* when no table at all has the sums, *unknown* when the few
 * that were tried were not whole or not taken.
 */
export function findTable(
  lists: number,
  cells: readonly number[],
  sums: readonly Sum[],
  accept: (table: Float64Array) => boolean,
): Found {
  const searched = cells.length > manyCells ? cells.filter((cell) => sizeOf(cell) <= 4) : cells;
  for (const worth of preferences) {
    const answer = worthMost(searched, sums, worth);
    if (answer.status === 'infeasible') return searched.length === cells.length ? 'impossible' : 'unknown';
    if (answer.status !== 'optimal') continue;
    const table = new Float64Array(1 << lists);
    for (const [cell, people] of answer.variables) table[cell] = Math.round(people);
    if (fits(table, sums) && accept(table)) return { table };
  }
  return 'unknown';
}

/** The least or most people that these sums leave to some cells, parts of people allowed, and the cells then empty. */
export function extreme(
  cells: readonly number[],
  sums: readonly Sum[],
  holds: Sum['holds'],
  direction: 'least' | 'most',
): { readonly people: number; readonly empty: readonly number[] } | undefined {
  const sign = direction === 'most' ? 1 : -1;
  const answer = worthMost(cells, sums, (cell) => (holds(cell) ? sign : 0));
  if (answer.status !== 'optimal') return undefined;
  const some = new Set(answer.variables.flatMap(([cell, people]) => (people > 1e-9 ? [cell] : [])));
  return { people: Math.abs(answer.result), empty: cells.filter((cell) => !some.has(cell)) };
}

function worthMost(cells: readonly number[], sums: readonly Sum[], worth: Worth) {
  const variables = cells.map((cell) => {
    const entries = sums.flatMap(({ holds }, at) => (holds(cell) ? [[`s${at}`, 1] as const] : []));
    return [cell, [...entries, ['worth', worth(cell)] as const]] as const;
  });
  const constraints = sums.map(
    ({ low, high }, at) => [`s${at}`, low === high ? { equal: low } : { min: low, max: high }] as const,
  );
  return solve({ direction: 'maximize', objective: 'worth', constraints, variables });
}

const fits = (table: Float64Array, sums: readonly Sum[]): boolean =>
  sums.every(({ holds, low, high }) => {
    const sum = table.reduce((total, people, cell) => (cell > 0 && holds(cell) ? total + people : total), 0);
    return sum >= low && sum <= high && table.every((people) => people >= 0);
  });
