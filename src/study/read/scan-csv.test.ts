import { isAscii, isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders } from '../files.fixtures.ts';
import { cellsOf, csvOf, recordsOf } from '../scheme/scheme.fixtures.ts';
import { csvScanner } from './scan-csv.ts';

afterAll(removeFolders);

/** The records of a text that comes in pieces of this length. */
function scan(text: string, piece: number): string[][] {
  const records: string[][] = [];
  const scanner = csvScanner(
    ',',
    ({ bytes, count, start, end, quotesDoubled }) => {
      records.push(
        Array.from({ length: count }, (_, at) => {
          const value = bytes.toString('utf8', start[at], end[at]);
          return quotesDoubled[at] ? value.replaceAll('""', '"') : value;
        }),
      );
    },
    () => '',
  );
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.subarray(at, at + piece));
  scanner.end();
  return records.filter((record) => record.length > 1 || record[0] !== '');
}

/** The same by another parser; undefined when it finds the text wrong. */
function judge(text: string): string[][] | undefined {
  try {
    const records = parse(text, {
      delimiter: ',',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    }) as string[][];
    return records.filter((record) => record.length > 1 || record[0] !== '');
  } catch {
    return undefined;
  }
}

const scanned = (text: string, piece: number): string[][] | undefined => {
  try {
    return scan(text, piece);
  } catch {
    return undefined;
  }
};

describe('the scanner', () => {
  it('reads what another parser reads, in pieces of any length, and finds wrong what that finds wrong', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', '"', ',', '\n', '\r', ' ', '""', '","'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (content, piece) => {
        expect(scanned(content, piece)).toEqual(judge(content));
      }),
      { numRuns: 1_500 },
    );
  });
});

const separators = [',', ';', '\t'] as const;
const ends = ['\n', '\r\n', '\r'] as const;
const western = ['a', 'å', 'Ö', 'é', '–', '€', '"', ',', ';', '\t', '\n', '\r\n', ' ', '\u00a0', '1', '=', "'"];
const wide = [...western, '漢', '🙂', 'e\u0301', 'ш', '\u200b'];
const encodings = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': (text: string) => Buffer.from(text.replaceAll('–', '\u0096').replaceAll('€', '\u0080'), 'latin1'),
} as const;

describe('what a program wrote is read back', () => {
  it.each(Object.entries(encodings))('in %s, with each separator and each end of row', async (encoding, encode) => {
    const units = encoding === 'windows-1252' ? western : wide;
    const value = fc.string({ unit: fc.constantFrom(...units), maxLength: 12 });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
      );
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...separators),
        fc.constantFrom(...ends),
        async (rows, separator, end) => {
          const people = [...rows, rows[0]?.map(() => 'xx') ?? []];
          const names = people[0]?.map((_, at) => `Nimi "${at}"`) ?? [];
          const file = encode(csvOf([names, ...people], separator, end));
          // "å–€" in windows-1252 is a letter of Chinese in UTF-8: nothing tells them apart.
          fc.pre(encoding !== 'windows-1252' || isAscii(file) || !isUtf8(file));
          const records = await recordsOf(file);
          const read = (text: string) => text.trim().normalize('NFC');
          const filled = people.filter((row) => row.some((cell) => read(cell) !== ''));
          expect(records.rows).toBe(filled.length);
          names.forEach((name, at) => {
            const wanted = filled.map((row) => read(row[at] as string));
            expect(cellsOf(records, name)).toEqual(wanted.map((cell) => (cell === '' ? undefined : [cell])));
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});
