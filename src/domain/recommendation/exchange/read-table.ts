import { parse } from 'csv-parse/sync';
import { neutralText } from '../../../platform/export/neutral-text.ts';
import { type Column, columns, type FileProblem, type FileRow } from './file-form.ts';

export interface ReadRows {
  readonly rows: readonly FileRow[];
  readonly problems: readonly FileProblem[];
}

/** What is looked at of a value that is shown again. */
export const shown = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

const isColumn = (name: string): name is Column => columns.some((column) => column === name);
/** What is written in a cell: without the mark that our own file puts before what a spreadsheet would take for a formula. */
function written(cell: string): string {
  const said = cell.trim();
  const bare = said.slice(1);
  return said.startsWith("'") && neutralText(bare) === said ? bare : said;
}
const needed: readonly Column[] = ['set', 'id', 'addressees', 'themes'];

interface CsvRow {
  readonly record: readonly string[];
  /** The line on which it ends. */
  readonly lines: number;
}

/** A table with the heads of file-form.ts in any order, with commas or semicolons: each row with the line on which it begins. */
export function readTable(text: string): ReadRows {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = first.split(';').length > first.split(',').length ? ';' : ',';
  const read: CsvRow[] = [];
  try {
    const onRecord = (record: string[], { lines }: { lines: number }) => {
      read.push({ record, lines });
      return null;
    };
    parse(text, { delimiter, relax_column_count: true, onRecord });
  } catch (error) {
    const { lines = 1 } = error as { lines?: number };
    return { rows: [], problems: [{ line: lines, reason: 'csv' }] };
  }
  const [head, ...rest] = read;
  const names = (head?.record ?? []).map((name) => name.trim().toLowerCase());
  const wrong = [
    ...names.filter((name, at) => !isColumn(name) || names.indexOf(name) !== at),
    ...needed.filter((name) => !names.includes(name)),
  ];
  if (wrong.length > 0)
    return { rows: [], problems: wrong.map((value) => ({ line: 1, reason: 'columns', value: shown(value) })) };
  const rows: FileRow[] = [];
  const problems: FileProblem[] = [];
  for (const { record, lines } of rest) {
    // A row ends on the line that the reader tells: of a cell with line breaks it begins before.
    const line = lines - record.join('').split('\n').length + 1;
    if (record.every((cell) => cell.trim() === '')) continue;
    if (record.length > names.length) problems.push({ line, reason: 'csv' });
    else rows.push({ line, ...Object.fromEntries(names.map((name, at) => [name, written(record[at] ?? '')])) });
  }
  return { rows, problems };
}
