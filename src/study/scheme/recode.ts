import { type RawColumn, rowsInBlock } from '../read/code-column.ts';
import type { Codes } from '../read/coded-column.ts';
import type { Column } from './records.ts';

type Coded = Pick<Column, 'values' | 'blocks' | 'missing'>;

/**
 * Gives a column new values: persons whose values mean the same get the same code.
 *
 * @param meanings what each value of the column means, in their order; '' is "no value"
 */
export function recode(column: RawColumn, meanings: readonly string[], rows: number): Coded {
  const codes = new Map<string, number>();
  for (const meaning of meanings) if (meaning !== '' && !codes.has(meaning)) codes.set(meaning, codes.size + 1);
  const values = [...codes.keys()];
  if (meanings.every((meaning, at) => codes.get(meaning) === at + 1)) return { ...column, values };
  const newCode = Uint16Array.of(0, ...meanings.map((meaning) => codes.get(meaning) ?? 0));
  let missing = 0;
  const blocks = column.blocks.map((block, index): Codes => {
    const target = codes.size <= 255 ? new Uint8Array(block.length) : new Uint16Array(block.length);
    const end = rowsInBlock(rows, index);
    for (let row = 0; row < end; row += 1) {
      const code = newCode[block[row] as number] as number;
      target[row] = code;
      if (code === 0) missing += 1;
    }
    return target;
  });
  return { values, blocks, missing };
}
