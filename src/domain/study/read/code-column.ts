import { limits } from '../limits.ts';
import type { Codes, Column, GivenUp } from '../study.ts';

const blockLength = 8192;

/** Room for different spellings, shared by all columns, so that memory has a bound whatever the file holds. */
export interface Room {
  left: number;
}

export interface ColumnCoder {
  add(value: string): void;
  finish(): Column;
}

/**
 * Codes the values of one column as 16-bit numbers in the order of their first appearance. Spaces at the ends and the
 * two ways to write å make no difference. A column with too many or too long values is given up: its codes are freed.
 */
export function columnCoder(name: string, room: Room): ColumnCoder {
  const spellings = new Map<string, number>([['', 0]]);
  const codes = new Map<string, number>();
  let blocks: Codes[] = [];
  let block = new Uint16Array(0);
  let at = 0;
  let missing = 0;
  let givenUp: GivenUp | undefined;
  /** A column that only numbers the rows is known as such also when it has more values than codes. */
  let last = Number.NEGATIVE_INFINITY;
  let numbersRows = true;

  const giveUp = (reason: GivenUp) => {
    givenUp = reason;
    room.left += spellings.size - 1;
    spellings.clear();
    codes.clear();
    blocks = [];
  };

  const admit = (spelling: string): number => {
    const value = spelling.trim().normalize('NFC');
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

  return {
    add(value) {
      if (numbersRows) {
        const number = value.trim() === '' ? Number.NaN : Number(value);
        numbersRows = number > last;
        last = number;
      }
      if (givenUp) {
        if (value.trim() === '') missing += 1;
        return;
      }
      const code = spellings.get(value) ?? admit(value);
      if (code === 0) missing += 1;
      if (at === block.length) {
        block = new Uint16Array(blockLength);
        blocks.push(block);
        at = 0;
      }
      block[at] = code;
      at += 1;
    },
    finish() {
      const reason = givenUp === 'too-many' && numbersRows ? 'own-value' : givenUp;
      return { name, values: [...codes.keys()], blocks, missing, givenUp: reason };
    },
  };
}

/** Rows of a block that are in use. */
export const rowsInBlock = (rows: number, index: number): number => Math.min(blockLength, rows - index * blockLength);
