import type { Language } from '../i18n/texts.ts';
import { neutralText } from './neutral-text.ts';

/** Text, number, share (0–1), or nothing. Numbers are written plainly, with the decimal mark of the language. */
export type CellValue = string | number | { readonly share: number } | null;

/** A spreadsheet that follows the country's customs splits lines at this mark. */
const separators: Readonly<Record<Language, string>> = { fi: ';', sv: ';', en: ',' };

/**
 * A table as a CSV file that a double click opens rightly: UTF-8 with byte order mark, the language's separator, CRLF,
 * quotation marks where needed (RFC 4180), and no text that works as a formula.
 */
export function csvFile(rows: readonly (readonly CellValue[])[], language: Language): string {
  const separator = separators[language];
  const line = (row: readonly CellValue[]) => row.map((value) => cell(value, separator, language)).join(separator);
  return `\ufeff${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

function cell(value: CellValue, separator: string, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'object') return cell(Number(value.share.toFixed(4)), separator, language);
  if (typeof value === 'number') return language === 'en' ? String(value) : String(value).replace('.', ',');
  const text = neutralText(value);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
