import { plain, StudyProblem } from '../study-problem.ts';
import { firstWith, type RawColumn } from './code-column.ts';
import type { ReadNote } from './notes.texts.ts';
import type { RawTable } from './take-rows.ts';

/** A column that has a name, and its place in the file from 0. */
export interface SettledColumn extends RawColumn {
  readonly at: number;
}

export interface SettledColumns {
  readonly columns: readonly SettledColumn[];
  readonly notes: readonly ReadNote[];
}

/**
 * Decides on the columns that have no name: one that is empty or only numbers the rows says nothing, one that the second
 * row names gets that name. Any other is a problem in a table that no scheme knows, since nobody can tell what it is.
 *
 * @param nameByLabel the name of a field by the words of the second row
 * @param known true when a scheme knows the table: then such a column is left out with a note
 */
export function settleColumns(
  table: RawTable,
  known: boolean,
  nameByLabel: (label: string) => string | undefined,
): SettledColumns {
  const notes: ReadNote[] = table.columns
    .filter(({ hadSpaces, name }) => hadSpaces && name !== '')
    .map(({ name }) => ({ key: 'note.spaces', values: { name: plain(name) } }));
  const names = new Set(table.columns.map(({ name }) => name));
  const columns = table.columns.flatMap((column, at): SettledColumn[] => {
    if (column.name !== '') return [{ ...column, at }];
    const place = { column: at + 1, letters: columnLetters(at) };
    const name = nameByLabel(table.labels?.[at] ?? '');
    if (name !== undefined && !names.has(name)) {
      notes.push({ key: 'note.namedByLabel', values: { ...place, name } });
      return [{ ...column, name, at }];
    }
    const key = namelessNote(column, table, known);
    if (!key) {
      throw new StudyProblem('input.headingEmpty', { row: firstRowWithValue(column, table), column: at + 1 });
    }
    notes.push({ key, values: place });
    return [];
  });
  return { columns, notes };
}

function namelessNote(column: RawColumn, { rows }: RawTable, known: boolean): ReadNote['key'] | undefined {
  if (column.missing === rows) return 'note.namelessEmpty';
  if (column.numbersRows) return 'note.namelessNumbers';
  return known ? 'note.namelessLeftOut' : undefined;
}

const firstRowWithValue = (column: RawColumn, table: RawTable): number =>
  table.rowOf(
    Math.max(
      0,
      firstWith(column, (code) => code > 0, table.rows),
    ),
  );

/** The name that a spreadsheet gives a place: A, B, … Z, AA. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}
