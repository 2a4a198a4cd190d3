import type { Row } from './known.ts';

const tiny = 1e-9;

/** All data are whole numbers, so a pivot below this is what rounding has left of zero. */
const smallestPivot = 1e-6;

/** Pivots without progress after which the rule that cannot cycle (Bland) is used until there is some. */
const patience = 40;

const mostPivots = 20_000;

/** Linear programmes over the same unknowns and relations, one after the other. */
export interface Programme {
  /**
   * The point where the sum is largest. Values of unknowns that no relation names are taken as 0.
   *
   * @returns undefined when the sum has no upper end
   */
  readonly largest: (sum: ReadonlyMap<string, number>) => ReadonlyMap<string, number> | undefined;
}

interface Tableau {
  /** Constraint rows; the last entry of each is its right side. */
  readonly rows: Float64Array[];
  /** Which column each row is solved for. */
  readonly basis: number[];
  readonly width: number;
}

/**
 * The simplex method on a dense tableau, written out here so that the attack shares no solver with the protection. The
 * relations are brought to a possible point once; each question begins where the last one ended.
 *
 * @throws Error when no numbers at all satisfy the relations
 */
export function programmeOf(rows: readonly Row[]): Programme {
  const names = [...new Set(rows.flatMap(({ sum }) => [...sum.keys()]))];
  const tableau = possiblePoint(rows, new Map(names.map((name, at) => [name, at])));
  return {
    largest: (sum) => {
      const aim = new Float64Array(tableau.width + 1);
      for (const [name, times] of sum) {
        const at = names.indexOf(name);
        if (at < 0 && times > 0) return undefined;
        if (at >= 0) aim[at] = times;
      }
      if (!climb(tableau, aim)) return undefined;
      const point = pointOf(tableau, names);
      if (!rows.every((row) => isKept(row, point))) throw new Error('undecided: rounding has led out of the relations');
      return point;
    },
  };
}

/** A point that breaks a relation would make a narrow cell look wide. */
function isKept({ sum, low, high }: Row, point: ReadonlyMap<string, number>): boolean {
  const value = [...sum].reduce((all, [name, times]) => all + times * (point.get(name) as number), 0);
  return value > low - 1e-6 && value < high + 1e-6;
}

function pointOf({ rows, basis, width }: Tableau, names: readonly string[]): Map<string, number> {
  const point = new Map(names.map((name) => [name, 0]));
  for (const [at, column] of basis.entries()) {
    const name = names[column];
    if (name !== undefined) point.set(name, rows[at]?.[width] as number);
  }
  return point;
}

/** Equations with slack; one artificial unknown a row leads to a possible point and then leaves. */
function possiblePoint(relations: readonly Row[], columnOf: ReadonlyMap<string, number>): Tableau {
  const equations = relations.flatMap(({ sum, low, high }) => {
    if (low === high) return [{ sum, right: low, slack: 0 }];
    const needed = sum.size > 1 || low > 0 || [...sum.values()].some((times) => times < 0);
    return [
      ...(needed ? [{ sum, right: low, slack: -1 }] : []),
      ...(high < Number.POSITIVE_INFINITY ? [{ sum, right: high, slack: 1 }] : []),
    ];
  });
  const slacks = equations.filter(({ slack }) => slack !== 0).length;
  const real = columnOf.size + slacks;
  const width = real + equations.length;
  let next = columnOf.size;
  const rows = equations.map(({ sum, right, slack }, at) => {
    const row = new Float64Array(width + 1);
    const sign = right < 0 ? -1 : 1;
    for (const [name, times] of sum) row[columnOf.get(name) as number] = sign * times;
    if (slack !== 0) row[next++] = sign * slack;
    row[real + at] = 1;
    row[width] = sign * right;
    return row;
  });
  const tableau = { rows, basis: rows.map((_, at) => real + at), width };
  const aim = new Float64Array(width + 1);
  aim.fill(-1, real, width);
  climb(tableau, aim);
  return withoutArtificial(tableau, real);
}

function withoutArtificial({ rows, basis, width }: Tableau, real: number): Tableau {
  const kept: { row: Float64Array; column: number }[] = [];
  for (const [at, row] of rows.entries()) {
    if ((basis[at] as number) >= real) {
      if ((row[width] as number) > 1e-6) throw new Error('no numbers satisfy the relations');
      const column = row.findIndex((entry, place) => place < real && Math.abs(entry) > 1e-7);
      // A row without real unknowns says the same as others do.
      if (column < 0) continue;
      pivot({ rows, basis, width }, at, column);
    }
    kept.push({ row, column: basis[at] as number });
  }
  return {
    rows: kept.map(({ row }) => Float64Array.from([...row.subarray(0, real), row[width] as number])),
    basis: kept.map(({ column }) => column),
    width: real,
  };
}

/** Moves to a point where the aim is largest. Returns false when there is none. */
function climb(tableau: Tableau, aim: Float64Array): boolean {
  const { rows, basis, width } = tableau;
  const gains = aim.slice();
  for (const [at, column] of basis.entries()) subtractRow(gains, rows[at] as Float64Array, aim[column] as number);
  let still = 0;
  for (let round = 0; round < mostPivots; round += 1) {
    const column = entering(gains, width, still > patience);
    if (column < 0) return true;
    const row = leaving(tableau, column, still > patience);
    if (row < 0) return false;
    still = (rows[row]?.[width] as number) > tiny ? 0 : still + 1;
    pivot(tableau, row, column);
    subtractRow(gains, rows[row] as Float64Array, gains[column] as number);
  }
  throw new Error('undecided: the programme did not come to an end');
}

function entering(gains: Float64Array, width: number, first: boolean): number {
  let best = -1;
  for (let column = 0; column < width; column += 1) {
    const gain = gains[column] as number;
    if (gain > tiny && (best < 0 || gain > (gains[best] as number))) {
      best = column;
      if (first) break;
    }
  }
  return best;
}

/** The row that is the first to reach zero; among equals the largest pivot, or with `first` that of the first unknown (Bland). */
function leaving({ rows, basis, width }: Tableau, column: number, first: boolean): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, row] of rows.entries()) {
    const entry = row[column] as number;
    if (entry <= smallestPivot) continue;
    const ratio = Math.max(row[width] as number, 0) / entry;
    if (ratio > least + tiny) continue;
    const equal = best >= 0 && ratio > least - tiny;
    const better = first ? (basis[at] as number) < (basis[best] as number) : entry > (rows[best]?.[column] as number);
    if (!equal || better) best = at;
    least = Math.min(ratio, least);
  }
  return best;
}

function pivot({ rows, basis }: Tableau, at: number, column: number): void {
  const row = rows[at] as Float64Array;
  const lead = row[column] as number;
  for (let place = 0; place < row.length; place += 1) {
    const entry = (row[place] as number) / lead;
    row[place] = Math.abs(entry) < 1e-12 ? 0 : entry;
  }
  for (const other of rows) if (other !== row) subtractRow(other, row, other[column] as number);
  basis[at] = column;
}

function subtractRow(from: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  for (let place = 0; place < from.length; place += 1) {
    const entry = (from[place] as number) - times * (row[place] as number);
    from[place] = Math.abs(entry) < 1e-12 ? 0 : entry;
  }
}
