import { rowsInBlock } from '../read/code-column.ts';
import type { Column } from '../scheme/records.ts';

/** People by code; index 0 is "no value". */
export function countColumn(column: Column, rows: number): Uint32Array {
  const counts = new Uint32Array(column.values.length + 1);
  for (const [index, block] of column.blocks.entries()) {
    const end = rowsInBlock(rows, index);
    for (let row = 0; row < end; row += 1) counts[block[row] as number] = (counts[block[row] as number] as number) + 1;
  }
  return counts;
}
