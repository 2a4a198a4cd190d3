import { firstWith } from '../read/code-column.ts';
import type { SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { saysUnknown } from './columns.ts';

/** A day of the calendar: year, month 1–12, day of the month. */
export type Day = readonly [year: number, month: number, day: number];

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})([T ].*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})([ ].*)?$/;

const valid = (year: number, month: number, day: number): Day | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1850 && year <= 2150 ? [year, month, day] : undefined;
};

/** A day as ISO 8601 writes it, with the year first. */
export function dayOf(text: string): Day | undefined {
  const found = yearFirst.exec(text);
  if (found) return valid(Number(found[1]), Number(found[3]), Number(found[4]));
  const close = compact.exec(text);
  return close ? valid(Number(close[1]), Number(close[2]), Number(close[3])) : undefined;
}

/** True for what may be a day, whichever of its numbers is the month. */
const isDay = (value: string): boolean => {
  const found = yearLast.exec(value);
  if (!found) return dayOf(value) !== undefined;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  return (valid(year, first, second) ?? valid(year, second, first)) !== undefined;
};

/** True for a column that holds days and what says that there is none. */
export function holdsDays(values: readonly string[]): boolean {
  const told = values.filter((value) => !saysUnknown(value));
  return told.length > 0 && told.every(isDay);
}

/**
 * The day that each value of a column means, at its code; undefined where there is none. With dots the day stands first, as in
 * Finland; with strokes the values of the whole column must tell whether the day or the month does.
 *
 * @throws StudyProblem with row and column, never with the value: a day of birth is not told
 */
export function daysOf(
  column: SettledColumn,
  missing: readonly string[],
  table: RawTable,
): readonly (Day | undefined)[] {
  const refuse = (key: 'input.dateWrong' | 'input.dateUnclear', at: number): never => {
    const person = firstWith(column, (code) => code === at + 1, table.rows);
    throw new StudyProblem(key, {
      row: table.rowOf(Math.max(0, person)),
      column: column.at + 1,
      name: plain(column.name),
    });
  };
  const open = column.values.map((value) => yearLast.exec(value));
  const strokes = open.filter((found) => found && found[2] !== '.');
  const dayFirst = strokes.some((found) => Number(found?.[1]) > 12);
  const monthFirst = strokes.some((found) => Number(found?.[3]) > 12);
  return [
    undefined,
    ...column.values.map((value, at): Day | undefined => {
      if (missing.includes(value) || saysUnknown(value)) return undefined;
      const found = open[at];
      if (!found) return dayOf(value) ?? refuse('input.dateWrong', at);
      const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
      if (found[2] !== '.' && dayFirst === monthFirst && first !== second) refuse('input.dateUnclear', at);
      const swapped = found[2] !== '.' && monthFirst;
      return (swapped ? valid(year, first, second) : valid(year, second, first)) ?? refuse('input.dateWrong', at);
    }),
  ];
}
