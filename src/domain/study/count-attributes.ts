import { leftOutReason } from './count/choose-attributes.ts';
import { limits } from './limits.ts';
import { rowsInBlock } from './read/code-column.ts';
import type { Attribute, Codes, Column, Counts, LeftOut, Pair, PairLeftOutReason, Records } from './study.ts';

/** Counts every attribute and every pair of attributes; true counts, to be protected before anybody sees them. */
export function countAttributes(records: Records): Counts {
  const attributes: Attribute[] = [];
  const leftOut: LeftOut[] = [];
  for (const column of records.columns) {
    const attribute = { column, counts: countOne(column, records.rows) };
    const reason = leftOutReason(attribute);
    if (reason) leftOut.push({ column, reason });
    else attributes.push(attribute);
  }
  return { records, attributes, leftOut, ...countPairs(attributes, records.rows) };
}

/** People by code; index 0 is "no value". */
export function countOne(column: Column, rows: number): Uint32Array {
  const counts = new Uint32Array(column.values.length + 1);
  column.blocks.forEach((block, index) => {
    const end = rowsInBlock(rows, index);
    for (let row = 0; row < end; row += 1) counts[block[row] as number] = (counts[block[row] as number] as number) + 1;
  });
  return counts;
}

/** People by the codes of two columns, row by row of the first: see `Pair`. */
export function countTwo(a: Column, b: Column, rows: number): Uint32Array {
  const width = b.values.length + 1;
  const counts = new Uint32Array((a.values.length + 1) * width);
  a.blocks.forEach((blockA, index) => {
    const blockB = b.blocks[index] as Codes;
    const end = rowsInBlock(rows, index);
    for (let row = 0; row < end; row += 1) {
      const cell = (blockA[row] as number) * width + (blockB[row] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
  });
  return counts;
}

function countPairs(attributes: readonly Attribute[], rows: number): Pick<Counts, 'pairs' | 'pairsLeftOut'> {
  const pairs: Pair[] = [];
  const pairsLeftOut = new Map<PairLeftOutReason, number>();
  let cells = 0;
  for (let a = 0; a < attributes.length; a += 1) {
    for (let b = a + 1; b < attributes.length; b += 1) {
      const [columnA, columnB] = [(attributes[a] as Attribute).column, (attributes[b] as Attribute).column];
      const size = (columnA.values.length + 1) * (columnB.values.length + 1);
      const reason = pairReason(b, columnA, columnB, cells + size);
      if (reason) {
        pairsLeftOut.set(reason, (pairsLeftOut.get(reason) ?? 0) + 1);
        continue;
      }
      cells += size;
      pairs.push({ a, b, counts: countTwo(columnA, columnB, rows) });
    }
  }
  return { pairs, pairsLeftOut };
}

function pairReason(later: number, a: Column, b: Column, cells: number): PairLeftOutReason | undefined {
  if (later >= limits.attributesInPairs) return 'many-attributes';
  if (Math.max(a.values.length, b.values.length) > limits.valuesInPairs) return 'many-values';
  return cells > limits.pairCells ? 'many-cells' : undefined;
}
