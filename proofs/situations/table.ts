import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The rows of a table of a page beside the tests: cells by the heads of their columns, `–` as empty. */
export interface TableRow {
  readonly at: string;
  cell(head: string): string;
  /** A cell with several values. */
  list(head: string): readonly string[];
}

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

const read = (page: string) => readFileSync(path.join(import.meta.dirname, page), 'utf8');

/** The rows of every table of a page, cell by cell, without the heads. */
export const tablesOf = (page: string): readonly (readonly string[][])[] =>
  read(page)
    .split(/\n(?!\|)/)
    .map((part) => part.split('\n').filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 2)
    .map((lines) => lines.slice(2).map(cellsOf));

/**
 * Every row that stands under a heading of a page; the first table without one.
 *
 * @throws Error where a row has other cells than its head
 */
export function tableUnder(page: string, heading: string): readonly TableRow[] {
  const part = read(page)
    .split(/^#+ /m)
    .find((section) => section.startsWith(`${heading}\n`));
  if (part === undefined) throw new Error(`${page} has no heading ${heading}.`);
  const [head = '', , ...rows] = part.split('\n').filter((line) => line.startsWith('|'));
  const names = cellsOf(head);
  return rows.map((row) => {
    const cells = cellsOf(row);
    if (cells.length !== names.length) throw new Error(`${page}: ${row} has ${cells.length} cells.`);
    const cell = (name: string) => {
      const value = cells[names.indexOf(name)];
      if (value === undefined) throw new Error(`${page} has no column ${name}.`);
      return value === '–' ? '' : value;
    };
    return { at: `${cell('#')} ${cell('situation')}`, cell, list: (name) => cell(name).split(/[,;] /).filter(Boolean) };
  });
}
