import { limits } from '../limits.ts';
import { codeAt, type RawColumn, repeatRows } from '../read/code-column.ts';
import type { ReadNote } from '../read/notes.texts.ts';
import type { SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { checkTotals, rowKinds, type TotalColumn } from './check-totals.ts';

/** How the rows of a table are counted, as a mapping file or an answer says. */
export interface Counting {
  /** The column that says how many people a row is; none: each row is one person. */
  readonly count: string | undefined;
  /** Values whose rows are the sum of others: left out, and checked when there is a column of counts. */
  readonly totals: readonly string[];
  /** The same, but the rows that they sum are not in this file. */
  readonly totalsAlone: readonly string[];
}

export interface CountedTable {
  readonly table: RawTable;
  readonly columns: readonly SettledColumn[];
  readonly notes: readonly ReadNote[];
}

/**
 * Gives each person a row: a row that counts n people becomes n rows, and totals are left out.
 *
 * @throws StudyProblem with row and column of a number that counts nobody, and of a total that is not the sum of its rows
 */
export function countRows(
  file: string,
  table: RawTable,
  columns: readonly SettledColumn[],
  counting: Counting,
): CountedTable {
  const count = columns.find(({ name }) => name === counting.count);
  const others = columns.filter((column) => column !== count);
  const filled = others.filter(({ givenUp }) => !givenUp);
  const total = filled.map((column) => ({ column, codes: codesOf(column, counting.totals) }));
  const alone = filled.map((column) => ({ column, codes: codesOf(column, counting.totalsAlone) }));
  const kinds = new Uint8Array(table.rows);
  mark(kinds, total, rowKinds.total);
  mark(kinds, alone, rowKinds.alone);
  const numbers = count ? numbersOf(count, table) : undefined;
  if (count && numbers) checkTotals({ table, count, columns: total, kinds, numbers });
  if (count && numbers) refuseUnnamedTotal(table, count, filled, kinds, numbers);
  const times = Uint32Array.from(kinds, (kind, row) => (kind === rowKinds.people ? (numbers?.[row] ?? 1) : 0));
  const people = times.reduce((sum, each) => sum + each, 0);
  if (people === 0) throw new StudyProblem('input.noRows', { file });
  if (people * others.length > limits.cells) throw new StudyProblem('input.tooLarge', { file, cells: limits.cells });
  return {
    table: { ...table, rows: people, columns: [], rowOf: rowOfPerson(table, times) },
    columns: others.map((column) => ({ ...repeatRows(asOwnValue(column), times, people), at: column.at })),
    notes: notesOf(count, kinds),
  };
}

/** A row that has nothing but a number, which is the sum of all others, is hardly a group of people of whom nothing is known. */
function refuseUnnamedTotal(
  table: RawTable,
  count: SettledColumn,
  others: readonly SettledColumn[],
  kinds: Uint8Array,
  numbers: Float64Array,
): void {
  const all = numbers.reduce((sum, number, row) => (kinds[row] === rowKinds.people ? sum + number : sum), 0);
  const bare = Array.from(kinds, (_, row) => row).filter(
    (row) => kinds[row] === rowKinds.people && others.every((column) => codeAt(column, row) === 0),
  );
  const [row] = bare;
  if (row === undefined || bare.length > 1 || (numbers[row] as number) * 2 !== all) return;
  const place = { row: table.rowOf(row), column: count.at + 1, name: plain(count.name) };
  throw new StudyProblem('input.totalUnnamed', { ...place, total: numbers[row] as number });
}

/** The number of a row says nothing of the people in it. */
const asOwnValue = (column: SettledColumn): RawColumn =>
  column.numbersRows ? { ...column, values: [], blocks: [], givenUp: 'own-value' } : column;

function codesOf(column: SettledColumn, words: readonly string[]): ReadonlySet<number> {
  const wanted = new Set(words.map((word) => word.normalize('NFC').trim()));
  return new Set(column.values.flatMap((value, at) => (wanted.has(value) ? [at + 1] : [])));
}

function mark(kinds: Uint8Array, columns: readonly TotalColumn[], kind: number): void {
  for (const { column, codes } of columns) {
    if (codes.size === 0) continue;
    for (let row = 0; row < kinds.length; row += 1) if (codes.has(codeAt(column, row))) kinds[row] = kind;
  }
}

/** The number in each row. */
function numbersOf(count: SettledColumn, table: RawTable): Float64Array {
  const known = ['', ...count.values].map(wholeNumber);
  return Float64Array.from({ length: table.rows }, (_, row) => {
    const code = codeAt(count, row);
    const number = known[code];
    if (typeof number === 'number') return number;
    const value = plain(count.values[code - 1] ?? '');
    throw new StudyProblem(number ?? 'input.countWrong', {
      row: table.rowOf(row),
      column: count.at + 1,
      name: plain(count.name),
      value,
    });
  });
}

/** A number of people, or the sentence that says why it is none. A comma may divide thousands or decimals: it is not guessed. */
function wholeNumber(value: string) {
  const bare = value.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(\D|$))/g, '');
  if (/^\d{1,9}([.,]0+)?$/.test(bare)) return Number.parseInt(bare, 10);
  if (/^[-–−]\s?\d/.test(bare)) return 'input.countNegative';
  if (bare.endsWith('%')) return 'input.countPercent';
  if (/^[<>≤≥*.:…]/.test(bare)) return 'input.countHidden';
  return /^\d+[.,]\d+$/.test(bare) ? 'input.countFraction' : 'input.countWrong';
}

/** The row of the file in which a person stands. */
function rowOfPerson({ rowOf }: RawTable, times: Uint32Array): RawTable['rowOf'] {
  return (person) => {
    let before = 0;
    const row = times.findIndex((each) => {
      before += each;
      return before > person;
    });
    return rowOf(Math.max(0, row));
  };
}

function notesOf(count: SettledColumn | undefined, kinds: Uint8Array): ReadNote[] {
  const notes: ReadNote[] = [];
  if (count) notes.push({ key: 'note.counted', values: { name: plain(count.name) } });
  if (kinds.includes(rowKinds.total))
    notes.push({ key: count ? 'note.totalsAgree' : 'note.totalsLeftOut', values: {} });
  if (kinds.includes(rowKinds.alone)) notes.push({ key: 'note.totalsAlone', values: {} });
  return notes;
}
