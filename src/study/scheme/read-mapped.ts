import type { SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { ageColumn } from './ages.ts';
import type { Mapping } from './mapping.ts';
import type { ReadMapping } from './read-mapping.ts';
import type { Scheme } from './scheme.ts';
import { namesIn, type Understood, understand } from './understand.ts';
import { waitColumn } from './waits.ts';

/** A mapping file over a standard: what the mapping says of a column goes before what the standard says. */
export function over(mapping: Mapping, standard: Scheme | undefined): Scheme {
  if (!standard) return mapping;
  const groups = standard.groups.map(({ field, optionOf }) => ({
    field,
    optionOf: (name: string) => (mapping.fieldOf(name) ? undefined : optionOf(name)),
  }));
  return {
    ...standard,
    fieldOf: (name) => mapping.fieldOf(name) ?? standard.fieldOf(name),
    groups: [...mapping.groups, ...groups],
  };
}

/** @throws StudyProblem that names a column of the mapping which the file does not have */
export function checkColumns({ mapping, name }: ReadMapping, columns: readonly SettledColumn[]): void {
  const names = new Set(columns.map((column) => column.name));
  const absent = mapping.columns.find((column) => !names.has(column));
  if (absent !== undefined) throw new StudyProblem('input.mappingColumn', { file: name, column: plain(absent) });
  const taken = mapping.waits.find(({ field }) => names.has(field.name));
  if (taken) throw new StudyProblem('input.waitName', { file: name, name: plain(taken.field.name) });
}

/**
 * Reads the columns as a mapping file says: those that it ignores are gone, days of birth are ages, two days are a wait.
 *
 * @param scheme the mapping, or the standard with the mapping over it
 */
export function readMapped(
  table: RawTable,
  columns: readonly SettledColumn[],
  mapping: Mapping,
  scheme: Scheme,
): Understood {
  const ages = [...mapping.ageAt].flatMap(([name, on]) => {
    const birth = columns.find((column) => column.name === name);
    const field = mapping.fieldOf(name);
    return birth && field ? [ageColumn({ birth, field, on, columns, table })] : [];
  });
  const waits = mapping.waits.map((wait) => waitColumn(wait, columns, table));
  // A day that only tells how long somebody waited is not read by itself.
  const days = new Set(mapping.waits.flatMap(({ from, to }) => [from, to]).filter((name) => !scheme.fieldOf(name)));
  const gone = (name: string) => mapping.ignored.has(name) || mapping.ageAt.has(name) || days.has(name);
  const others = columns.filter(({ name }) => !gone(name));
  const read = understand(table, others, scheme);
  const made = [...ages, ...waits];
  const notes = [...made.map(({ note }) => note), ...read.notes];
  if (mapping.ignored.size > 0) notes.push({ key: 'note.columnsIgnored', values: namesIn([...mapping.ignored]) });
  return { columns: [...made.map(({ column }) => column), ...read.columns], notes };
}
