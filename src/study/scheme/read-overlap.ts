import type { RawColumn } from '../read/code-column.ts';
import { rowsInBlock } from '../read/code-column.ts';
import type { ReadNote } from '../read/notes.texts.ts';
import type { ReadTable } from '../read/read-csv.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import type { Overlap } from './records.ts';

const countNames = new Set(
  'count counts n freq frequency people persons cases lkm lukumäärä määrä henkilöitä antal personer'.split(' '),
);

/** More lists than this make no table that anybody fills. */
const mostLists = 24;

/** True for a name that says that a column counts people. */
const namesCount = (name: string): boolean => countNames.has(name.normalize('NFC').trim().toLowerCase());

const isFlag = ({ values, missing, givenUp }: RawColumn): boolean =>
  missing === 0 && !givenUp && values.every((value) => value === '0' || value === '1');

/**
 * Reads a table that tells which of several lists know the same people: columns of 0 and 1, one a list, and one column that
 * counts. Undefined when the table is no such table.
 *
 * @throws StudyProblem for a count that is no whole number, and for people whom no list knows: they are what is estimated
 */
export function readOverlap({ source, table }: ReadTable, columns: readonly RawColumn[]): Overlap | undefined {
  const counting = columns.filter(({ name }) => namesCount(name));
  const lists = columns.filter((column) => !counting.includes(column));
  const [count] = counting;
  if (!count || counting.length > 1 || lists.length < 2 || lists.length > mostLists || !lists.every(isFlag)) {
    return undefined;
  }
  const sums = new Map<number, number>();
  const notes: ReadNote[] = [];
  eachRow(table.rows, [count, ...lists], (person, [counted, ...flags]) => {
    const row = table.rowOf(person);
    const on = flags.reduce((mask, flag, at) => (flag === '1' ? mask | (1 << at) : mask), 0);
    const people = Number(counted);
    if (!/^\d+$/.test(counted ?? '') || !Number.isSafeInteger(people)) {
      const values = { row, column: columns.indexOf(count) + 1, name: plain(count.name), value: plain(counted ?? '') };
      throw new StudyProblem('input.countWrong', values);
    }
    if (on === 0 && people > 0) throw new StudyProblem('input.onNoList', { row });
    if (sums.has(on)) notes.push({ key: 'note.sameLists', values: { row } });
    if (on > 0) sums.set(on, (sums.get(on) ?? 0) + people);
  });
  const rows = [...sums].map(([on, people]) => ({ on, count: people })).sort((a, b) => a.on - b.on);
  return { source, lists: lists.map(({ name }) => name), rows, notes };
}

/** Gives each person's values; '' for none. */
function eachRow(
  rows: number,
  columns: readonly RawColumn[],
  take: (person: number, values: readonly string[]) => void,
): void {
  const [first] = columns;
  let person = 0;
  first?.blocks.forEach((_, index) => {
    for (let row = 0; row < rowsInBlock(rows, index); row += 1) {
      take(
        person,
        columns.map(({ blocks, values }) => values[(blocks[index]?.[row] ?? 0) - 1] ?? ''),
      );
      person += 1;
    }
  });
}
