import { limits } from '../limits.ts';
import { blockBits, blockLength, blocksOfCodes } from './blocks-of-codes.ts';
import type { CodedColumn, Codes, GivenUp } from './coded-column.ts';
import { risingNumbers } from './rising-numbers.ts';
import { spellingTable } from './spelling-table.ts';

/** Room for different spellings, shared by all columns, so that memory has a bound whatever the file holds. */
export interface Room {
  left: number;
}

export interface ColumnCoder {
  add(value: string): void;
  /** The same from the bytes of a file: UTF-8 between two positions. Known spellings are found without decoding them. */
  addBytes(bytes: Buffer, start: number, end: number, quotesDoubled: boolean): void;
  finish(): RawColumn;
}

/** A column as it stands in the file, before a scheme has said what it means. */
export interface RawColumn extends CodedColumn {
  readonly blocks: Codes[];
  /** Two values or more, from 0 or 1 and each larger than the one before: the column numbers the rows. */
  readonly numbersRows: boolean;
  /** Some value had spaces at its ends. */
  readonly hadSpaces: boolean;
}

/**
 * Codes the values of one column in the order of their first appearance: as bytes while there are at most 255 of them,
 * then as 16-bit numbers. Spaces at the ends and the two ways to write å make no difference. A column with too many or
 * too long values is given up: its codes are freed.
 */
export function columnCoder(name: string, room: Room): ColumnCoder {
  /** Known spellings, by their bytes: every byte one character (latin-1), so that no lookup decodes anything. */
  const spellings = new Map<string, number>([['', 0]]);
  const codes = new Map<string, number>();
  /** The same by the bytes themselves, for what comes from a file. */
  const inBytes = spellingTable();
  const blocks = blocksOfCodes();
  const order = risingNumbers();
  let missing = 0;
  let givenUp: GivenUp | undefined;
  let hadSpaces = false;

  const giveUp = (reason: GivenUp) => {
    givenUp = reason;
    room.left += spellings.size - 1;
    spellings.clear();
    codes.clear();
    inBytes.free();
    blocks.free();
  };

  const admit = (spelling: string, text: string): number => {
    const bare = text.trim();
    const value = bare.normalize('NFC');
    hadSpaces ||= bare !== '' && bare !== text;
    const known = value === '' ? 0 : codes.get(value);
    const code = known ?? codes.size + 1;
    if (value.length > limits.valueLength) giveUp('free-text');
    else if (code > limits.valuesInColumn || room.left <= 0) giveUp('too-many');
    else {
      room.left -= 1;
      spellings.set(spelling, code);
      if (known === undefined) codes.set(value, code);
    }
    return code;
  };

  const addCode = (code: number) => {
    if (code === 0) missing += 1;
    if (!givenUp) blocks.push(code);
  };
  const addSpelling = (spelling: string): number => {
    if (order.rises) order.next(spelling);
    const code = spellings.get(spelling) ?? admit(spelling, Buffer.from(spelling, 'latin1').toString());
    addCode(code);
    return code;
  };

  return {
    add(value) {
      const spelling = Buffer.from(value).toString('latin1');
      if (!givenUp) {
        addSpelling(spelling);
        return;
      }
      if (order.rises) order.next(spelling);
      if (value.trim() === '') missing += 1;
    },
    addBytes(bytes, start, end, quotesDoubled) {
      if (!givenUp) {
        const known = quotesDoubled || order.rises ? -1 : inBytes.find(bytes, start, end);
        if (known >= 0) {
          addCode(known);
          return;
        }
        const spelling = bytes.toString('latin1', start, end);
        const code = addSpelling(quotesDoubled ? spelling.replaceAll('""', '"') : spelling);
        if (!quotesDoubled && !order.rises && !givenUp) inBytes.add(bytes, start, end, code);
        return;
      }
      if (order.rises) order.next(bytes.toString('latin1', start, end));
      if (isBlank(bytes, start, end)) missing += 1;
    },
    finish: () => ({
      name,
      values: [...codes.keys()],
      blocks: blocks.finish(),
      missing,
      givenUp: givenUp === 'too-many' && order.rises ? 'own-value' : givenUp,
      numbersRows: order.rises && order.fromStart,
      hadSpaces,
    }),
  };
}

/** True when there is nothing but spaces between two positions of UTF-8. */
export function isBlank(bytes: Buffer, start: number, end: number): boolean {
  if (start === end) return true;
  const first = bytes[start] as number;
  if (first > 0x20 && first < 0x80) return false;
  return bytes.toString('utf8', start, end).trim() === '';
}

/** The first person who has a code, from 0; -1 when nobody has. */
export function firstWith(column: Pick<CodedColumn, 'blocks'>, code: (code: number) => boolean, rows: number): number {
  for (const [index, block] of column.blocks.entries()) {
    const at = block.findIndex((each, row) => code(each) && row < rowsInBlock(rows, index));
    if (at >= 0) return index * blockLength + at;
  }
  return -1;
}

/** Rows of a block that are in use. */
export const rowsInBlock = (rows: number, index: number): number => Math.min(blockLength, rows - index * blockLength);

/** The code of a row, from 0. */
export const codeAt = ({ blocks }: Pick<CodedColumn, 'blocks'>, row: number): number =>
  blocks[row >>> blockBits]?.[row & (blockLength - 1)] ?? 0;

/**
 * The same column with each row as many times as told. Values that nobody has any more are gone.
 *
 * @param times for each row how often it stands in the new column
 * @param length their sum
 */
export function repeatRows(column: RawColumn, times: Uint32Array, length: number): RawColumn {
  if (column.givenUp) return { ...column, missing: Math.min(column.missing, length) };
  const used = new Map<number, number>();
  const all = blocksOfCodes();
  let missing = 0;
  for (const [row, often] of times.entries()) {
    if (often === 0) continue;
    const old = codeAt(column, row);
    if (old > 0 && !used.has(old)) used.set(old, used.size + 1);
    const code = used.get(old) ?? 0; // 0 is no value
    if (code === 0) missing += often;
    for (let time = 0; time < often; time += 1) all.push(code);
  }
  return {
    ...column,
    values: [...used.keys()].map((code) => column.values[code - 1] as string),
    blocks: all.finish(),
    missing,
    numbersRows: false,
  };
}
