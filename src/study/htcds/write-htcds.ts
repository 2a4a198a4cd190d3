import { isDeepStrictEqual } from 'node:util';
import { htcdsRegister } from '../scheme/htcds.ts';
import { between, type HtcdsRecord, type HtcdsValue, valueReader } from './read-value.ts';

const textOf = (value: HtcdsValue): string => (typeof value === 'object' ? value.join(between) : String(value));

const quoted = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A file in HTCDS 2.0: CSV in UTF-8 with commas and CRLF, all 84 fields by their full names in the order of the standard, codes and never labels, several
 * options with `;`, days as 2026-12-02, checkboxes as true and false.
 *
 * @throws Error that names row and field, never the value, for what would not be read as it was written, and for a person of whom nothing is told
 */
export function writeHtcds(records: readonly HtcdsRecord[]): string {
  const names = new Set(htcdsRegister.map(({ name }) => name));
  const lines = records.map((record, at) => {
    const strange = Object.keys(record).find((name) => !names.has(name));
    if (strange !== undefined || Object.keys(record).length === 0)
      throw new Error(
        `Person ${at + 1} has ${strange === undefined ? 'no field' : 'a field that HTCDS does not know'}.`,
      );
    return htcdsRegister.map((field) => {
      const value = record[field.name];
      if (value === undefined) return '';
      const text = textOf(value);
      const read = text !== '' && text === text.trim() && valueReader(field, [text])(text);
      if (!read || !('value' in read) || !isDeepStrictEqual(read.value, value))
        throw new Error(`Person ${at + 1}: ${field.name} would not be read as it is.`);
      return quoted(text);
    });
  });
  return [htcdsRegister.map(({ name }) => name), ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
