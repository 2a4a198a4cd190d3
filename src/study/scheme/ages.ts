import { codeAt } from '../read/code-column.ts';
import type { ReadNote } from '../read/notes.texts.ts';
import type { SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { bandedColumn } from './banded-column.ts';
import { ageBands, bandOf } from './plain-values.ts';
import { type Day, dayOf, daysOf } from './read-days.ts';
import type { Column } from './records.ts';
import type { Field } from './scheme.ts';

const oldest = 120;

/** Whole years on a day: a year is full on the birthday; of 29 February in other years on 1 March. */
export function yearsOn([year, month, day]: Day, [thenYear, thenMonth, thenDay]: Day): number {
  const before = thenMonth < month || (thenMonth === month && thenDay < day);
  return thenYear - year - (before ? 1 : 0);
}

export interface AgeInput {
  readonly birth: SettledColumn;
  readonly field: Field;
  /** A day (year-month-day), or the name of the column that has it for each person. */
  readonly on: string;
  readonly columns: readonly SettledColumn[];
  readonly table: RawTable;
}

/**
 * Age bands instead of days of birth. The days themselves go nowhere: neither into the column nor into a sentence.
 *
 * @throws StudyProblem with row and column where there is no day, or the age is under 0 or over 120 years
 */
export function ageColumn({ birth, field, on, columns, table }: AgeInput): { column: Column; note: ReadNote } {
  const day = dayOf(on);
  const other = day ? undefined : columns.find(({ name }) => name === on);
  const births = daysOf(birth, field.missing ?? [], table);
  const days = other ? daysOf(other, field.missing ?? [], table) : [];
  const name = columns.some((column) => column.name === 'age') ? `age (${birth.name})` : 'age';
  const column = bandedColumn(name, field, ageBands, table.rows, (row) => {
    const born = births[codeAt(birth, row)];
    const then = day ?? (other && days[codeAt(other, row)]);
    if (!born || !then) return undefined;
    const years = yearsOn(born, then);
    if (years < 0 || years > oldest) {
      const place = { row: table.rowOf(row), column: birth.at + 1, name: plain(birth.name), oldest };
      throw new StudyProblem('input.birthWrong', place);
    }
    return bandOf(String(years)) as string;
  });
  return {
    column,
    note: other
      ? { key: 'note.ageOnColumn', values: { name: plain(birth.name), other: plain(other.name) } }
      : { key: 'note.ageOnDay', values: { name: plain(birth.name), day: on } },
  };
}
