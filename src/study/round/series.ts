import { createHmac } from 'node:crypto';
import { codeAt } from '../read/code-column.ts';
import type { Column } from '../scheme/records.ts';
import { StudyProblem } from '../study-problem.ts';

/** What the next release of a series must know of the last one. Never published: it is near to the people. */
export interface SeriesState {
  readonly k: number;
  /** Every value that anybody has had. */
  readonly attributes: readonly { readonly column: string; readonly values: readonly string[] }[];
  /** People by what they are, each under the secret, and how many there are. */
  readonly people: Readonly<Record<string, number>>;
  /** The made-up file: names of categories by attribute. */
  readonly units: readonly (readonly (readonly string[])[])[];
}

/** What has become of the people since. */
export interface Changed {
  /** Rows of people who were not there. */
  readonly added: readonly number[];
  readonly removed: number;
  readonly people: SeriesState['people'];
}

/** Digits of the mark of a person; two different ones share it by chance once in some thousand million million pairs. */
const digits = 16;

/** Marks every person under the secret and compares them with those of the last release; `last` may be missing. */
export function changedSince(
  last: SeriesState | undefined,
  columns: readonly Column[],
  rows: number,
  secret: Buffer,
): Changed {
  const order = columns.toSorted((x, y) => (x.name < y.name ? -1 : 1));
  const valueAt = order.map(valuesByRow);
  const left = new Map(Object.entries(last?.people ?? {}));
  const people = new Map<string, number>();
  const added: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const words = JSON.stringify(order.map(({ name }, at) => [name, valueAt[at]?.(row)]));
    const mark = createHmac('sha256', secret).update(`person ${words}`).digest('hex').slice(0, digits);
    people.set(mark, (people.get(mark) ?? 0) + 1);
    const before = left.get(mark) ?? 0;
    if (before > 0) left.set(mark, before - 1);
    else added.push(row);
  }
  const removed = [...left.values()].reduce((sum, many) => sum + many, 0);
  return { added, removed, people: Object.fromEntries([...people].sort(([x], [y]) => (x < y ? -1 : 1))) };
}

/** The value of a row as it stands in the file; options in the order of the scheme, however they were written. */
function valuesByRow(column: Column): (row: number) => string {
  const { values, options, optionsOf } = column;
  return (row) => {
    const code = codeAt(column, row);
    if (code === 0) return '';
    return options && optionsOf
      ? JSON.stringify((optionsOf[code - 1] ?? []).map((option) => options[option]))
      : (values[code - 1] as string);
  };
}

/**
 * Whether the next release of a series may be made at all.
 *
 * @throws StudyProblem when it is rounded to another number, has other attributes, or too little has changed: a reader would learn who was added
 */
export function checkSeries(last: SeriesState, k: number, columns: readonly string[], changed: Changed): void {
  if (last.k !== k) throw new StudyProblem('input.seriesK', { k: last.k });
  const before = last.attributes.map(({ column }) => column);
  const differ = [
    ...before.filter((name) => !columns.includes(name)),
    ...columns.filter((name) => !before.includes(name)),
  ];
  if (differ.length > 0) throw new StudyProblem('input.seriesColumns', { columns: differ.join(', ') });
  const many = changed.added.length + changed.removed;
  if (many > 0 && many < 2 * k) throw new StudyProblem('input.seriesTooLittle', { people: 2 * k });
}
