import { limits } from '../limits.ts';
import type { ProblemKey } from '../problem.texts.ts';
import { StudyProblem } from '../study-problem.ts';

/** Where the values of one record stand in the bytes; the arrays are used again for the next record. */
export interface Fields {
  bytes: Buffer;
  count: number;
  readonly start: number[];
  readonly end: number[];
  /** The value holds quotation marks, each written twice. */
  readonly quotesDoubled: boolean[];
}

export interface CsvScanner {
  push(chunk: Buffer): void;
  end(): void;
  /** The record being read, counted as a spreadsheet counts: the heading is row 1, and empty lines count too. */
  row(): number;
}

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];
const unfinished = -1;

/**
 * Finds the records of a CSV text in UTF-8 that comes in pieces: rows end with CR, LF or both, values may be quoted, a
 * quotation mark inside is written twice. Only positions are found here, nothing is decoded.
 *
 * @param take is given each record, the heading first; an empty line is a record of one empty value
 * @param name the name of a column by its place, for problems
 * @throws StudyProblem that names row and column
 * @see RFC 4180
 */
export function csvScanner(
  separator: string,
  take: (fields: Fields) => void,
  name: (column: number) => string,
): CsvScanner {
  const divider = separator.charCodeAt(0);
  const fields: Fields = { bytes: Buffer.alloc(0), count: 0, start: [], end: [], quotesDoubled: [] };
  let rest: Buffer = Buffer.alloc(0);
  let row = 1;

  const problem = (key: ProblemKey) =>
    new StudyProblem(key, { row, column: fields.count + 1, name: name(fields.count), most: limits.rowLength });

  const keep = (start: number, end: number, quotesDoubled: boolean) => {
    fields.start[fields.count] = start;
    fields.end[fields.count] = end;
    fields.quotesDoubled[fields.count] = quotesDoubled;
  };

  /** Position after the last character of a value that begins at `from`, and what stands there. */
  const plainValue = (bytes: Buffer, from: number): number => {
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === divider || byte === lineFeed || byte === carriageReturn) break;
      if (byte === quote) throw problem('input.quoteInside');
    }
    keep(from, at, false);
    return at;
  };

  const quotedValue = (bytes: Buffer, from: number, last: boolean): number => {
    let doubled = false;
    for (let at = bytes.indexOf(quote, from + 1); ; at = bytes.indexOf(quote, at + 2)) {
      if (at < 0 && last) throw problem('input.quoteOpen');
      if (at < 0 || (at + 1 === bytes.length && !last)) return unfinished;
      if (bytes[at + 1] === quote) {
        doubled = true;
        continue;
      }
      keep(from + 1, at, doubled);
      const next = bytes[at + 1];
      if (next === undefined || next === divider || next === lineFeed || next === carriageReturn) return at + 1;
      throw problem('input.quoteAfter');
    }
  };

  /** Position after one record and the end of its line. */
  const record = (bytes: Buffer, from: number, last: boolean): number => {
    fields.count = 0;
    for (let at = from; ; at += 1) {
      at = bytes[at] === quote ? quotedValue(bytes, at, last) : plainValue(bytes, at);
      if (at === unfinished || (at === bytes.length && !last)) return unfinished;
      fields.count += 1;
      const byte = bytes[at];
      if (byte === divider) continue;
      if (byte !== carriageReturn) return Math.min(at + 1, bytes.length);
      if (at + 1 === bytes.length && !last) return unfinished;
      return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
    }
  };

  const scan = (bytes: Buffer, last: boolean): Buffer => {
    fields.bytes = bytes;
    let at = 0;
    while (at < bytes.length) {
      const next = record(bytes, at, last);
      if (next === unfinished) break;
      take(fields);
      row += 1;
      at = next;
    }
    return bytes.subarray(at);
  };

  return {
    push(chunk) {
      rest = scan(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), false);
      if (rest.length > limits.rowLength) throw problem('input.rowHuge');
    },
    end() {
      scan(rest, true);
    },
    row: () => row,
  };
}
