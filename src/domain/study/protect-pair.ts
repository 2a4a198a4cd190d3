import { codesInOrder, drawnOf, protect } from './protect-small-cells.ts';
import { saysUnknown } from './scheme/columns.ts';
import type { Attribute, Category, Pair, PairCell, PairTable, PairView } from './study.ts';

/** One side of a pair: where each code stands among the values (JSON) and among the merged categories (page). */
interface Side {
  readonly order: readonly number[];
  readonly categories: readonly Category[];
  /** Code → index of its category. */
  readonly categoryOf: Uint16Array;
}

/** A pair with its small cells hidden: every cell that is not zero, and the table of the page with rare categories merged. */
export function protectPair(pair: Pair, attributes: readonly Attribute[]): PairView {
  const [a, b] = [attributes[pair.a] as Attribute, attributes[pair.b] as Attribute];
  const [sideA, sideB] = [sideOf(a), sideOf(b)];
  const rowsAre = sideA.categories.length >= sideB.categories.length ? 'a' : 'b';
  return {
    a: pair.a,
    b: pair.b,
    cells: cellsOf(pair, sideA, sideB),
    rowsAre,
    table: mergedTable(pair, sideA, sideB, rowsAre),
    commonest: commonestOf(pair, a, b),
  };
}

function sideOf(attribute: Attribute): Side {
  const order = codesInOrder(attribute);
  const drawn = drawnOf(attribute, order);
  const rest = order.length - drawn;
  const missing = (attribute.counts[0] as number) > 0;
  const categories: Category[] = order
    .slice(0, drawn)
    .map((code) => ({ kind: 'value', value: attribute.column.values[code - 1] as string }));
  if (rest > 0) categories.push({ kind: 'rest', values: rest });
  if (missing) categories.push({ kind: 'missing' });
  const categoryOf = new Uint16Array(order.length + 1);
  order.forEach((code, at) => {
    categoryOf[code] = Math.min(at, drawn);
  });
  categoryOf[0] = categories.length - 1;
  return { order, categories, categoryOf };
}

function cellsOf({ counts }: Pair, a: Side, b: Side): PairCell[] {
  const width = b.order.length + 1;
  const cells: PairCell[] = [];
  const codes = (side: Side) => [...side.order.map((code, at) => [code, at] as const), [0, null] as const];
  for (const [codeA, atA] of codes(a)) {
    for (const [codeB, atB] of codes(b)) {
      const count = counts[codeA * width + codeB] as number;
      if (count > 0) cells.push({ a: atA, b: atB, count: protect(count) });
    }
  }
  return cells;
}

function mergedTable({ counts }: Pair, a: Side, b: Side, rowsAre: 'a' | 'b'): PairTable {
  const [down, across] = rowsAre === 'a' ? [a, b] : [b, a];
  const sums = down.categories.map(() => across.categories.map(() => 0));
  const width = b.order.length + 1;
  counts.forEach((count, cell) => {
    if (count === 0) return;
    const [codeA, codeB] = [Math.floor(cell / width), cell % width];
    const [codeDown, codeAcross] = rowsAre === 'a' ? [codeA, codeB] : [codeB, codeA];
    const row = sums[down.categoryOf[codeDown] as number] as number[];
    const column = across.categoryOf[codeAcross] as number;
    row[column] = (row[column] as number) + count;
  });
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return {
    rows: down.categories,
    columns: across.categories,
    cells: sums.map((row) => row.map(protect)),
    rowTotals: sums.map((row) => protect(total(row))),
    columnTotals: across.categories.map((_, at) => protect(total(sums.map((row) => row[at] as number)))),
  };
}

function commonestOf({ counts }: Pair, a: Attribute, b: Attribute): PairView['commonest'] {
  const width = b.column.values.length + 1;
  const [knownA, knownB] = [knownCodes(a), knownCodes(b)];
  let best = { codeA: 0, codeB: 0, count: 0 };
  let ties = 0;
  for (const codeA of knownA) {
    for (const codeB of knownB) {
      const count = counts[codeA * width + codeB] as number;
      if (count === best.count) ties += 1;
      if (count <= best.count) continue;
      best = { codeA, codeB, count };
      ties = 0;
    }
  }
  if (ties > 0 || !protect(best.count)) return undefined;
  return {
    a: a.column.values[best.codeA - 1] as string,
    b: b.column.values[best.codeB - 1] as string,
    count: best.count,
  };
}

const knownCodes = ({ column }: Attribute): number[] =>
  column.values.flatMap((value, at) => (saysUnknown(value) ? [] : [at + 1]));
