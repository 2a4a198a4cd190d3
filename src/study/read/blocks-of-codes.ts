import type { Codes } from './coded-column.ts';

/** Persons in a block; small, so that a file of many columns and few rows stays small. */
export const blockBits = 13;
export const blockLength = 2 ** blockBits;

interface Blocks {
  push(code: number): void;
  free(): void;
  finish(): Codes[];
}

/** Codes in blocks of equal length: of bytes while they fit, then all of them of 16 bits. */
export function blocksOfCodes(): Blocks {
  let blocks: Codes[] = [];
  let block: Codes = new Uint8Array(0);
  let wide = false;
  let at = 0;
  const widen = () => {
    wide = true;
    blocks = blocks.map((narrow) => Uint16Array.from(narrow));
    block = blocks.at(-1) ?? new Uint16Array(0);
  };
  return {
    push(code) {
      if (code > 255 && !wide) widen();
      if (at === block.length) {
        block = wide ? new Uint16Array(blockLength) : new Uint8Array(blockLength);
        blocks.push(block);
        at = 0;
      }
      block[at] = code;
      at += 1;
    },
    free() {
      blocks = [];
      block = new Uint8Array(0);
    },
    finish: () => blocks,
  };
}
