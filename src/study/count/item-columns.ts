import { rowsInBlock } from '../read/code-column.ts';
import type { Records } from '../scheme/records.ts';
import type { Frame } from './frame.ts';

/** A column as the aggregates read it: one code a row, 0 = no value. */
export interface ItemColumn {
  readonly column: string;
  readonly values: readonly string[];
  readonly codes: Uint8Array | Uint16Array;
}

/**
 * The columns of the attributes in one piece each. Of an attribute with several options each option is a column of its own
 * that only knows its "yes".
 */
export function itemColumns(frames: readonly Frame[], rows: Records['rows']): ItemColumn[] {
  return frames.flatMap((frame): ItemColumn[] => {
    const { column, multi } = frame;
    if (!multi) {
      const codes = inOnePiece(frame, rows, (code) => code, column.values.length);
      return [{ column: column.name, values: column.values, codes }];
    }
    return (column.options as readonly string[]).flatMap((option, position): ItemColumn[] => {
      const has = (code: number) => (code > 0 && column.optionsOf?.[code - 1]?.includes(position) ? 1 : 0);
      if (!column.optionsOf?.some((options) => options.includes(position))) return [];
      const codes = inOnePiece(frame, rows, has, 1);
      return [{ column: column.name, values: [option], codes }];
    });
  });
}

function inOnePiece({ column }: Frame, rows: number, codeOf: (code: number) => number, most: number) {
  const table = Uint16Array.from({ length: column.values.length + 1 }, (_, code) => codeOf(code));
  const codes = most < 256 ? new Uint8Array(rows) : new Uint16Array(rows);
  let at = 0;
  for (const [index, block] of column.blocks.entries()) {
    const length = rowsInBlock(rows, index);
    for (let row = 0; row < length; row += 1) codes[at + row] = table[block[row] as number] as number;
    at += length;
  }
  return codes;
}
