import type { ReadNote } from '../read/notes.texts.ts';
import { columnLetters, type SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain } from '../study-problem.ts';
import { bare, readField } from './read-field.ts';
import { readFlags } from './read-flags.ts';
import type { Column } from './records.ts';
import { bareSpelling, type Field, type FlagGroup, type Scheme } from './scheme.ts';

export interface Understood {
  readonly columns: readonly Column[];
  readonly notes: readonly ReadNote[];
}

/**
 * Reads the columns of a table by a scheme. A column that the scheme does not know stays as it is; everything that was
 * repaired or not understood becomes a note.
 */
export function understand(table: RawTable, settled: readonly SettledColumn[], scheme: Scheme): Understood {
  const notes: ReadNote[] = [];
  const columns: Column[] = [];
  const taken = new Set<string>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  const groups = new Map<FlagGroup, SettledColumn[]>();
  for (const column of settled) {
    if (scheme.repeats?.(column.name)) {
      repeated.push(column.name);
      continue;
    }
    const group = scheme.groups.find(({ optionOf }) => optionOf(column.name));
    if (group && addsTo(groups, group, column)) continue;
    const field = scheme.fieldOf(column.name);
    if (!field || taken.has(field.name)) {
      columns.push(bare(column));
      unknown.push(column.name);
      continue;
    }
    taken.add(field.name);
    notes.push(...headingNotes(column, field, table, scheme));
    const read = readField(column, field, table.rows);
    columns.push(read.column);
    notes.push(...read.notes);
  }
  for (const [group, members] of groups) {
    if (taken.has(group.field.name)) {
      columns.push(...members.map(bare));
      unknown.push(...members.map(({ name }) => name));
      continue;
    }
    const read = readFlags(group, members, table);
    columns.push(read.column);
    notes.push(...read.notes);
  }
  if (repeated.length > 0) notes.push({ key: 'note.columnsRepeat', values: namesIn(repeated) });
  if (settled.some(({ name }) => scheme.tellsOfPairs?.(name))) notes.push({ key: 'note.pairs', values: {} });
  if (unknown.length > 0) notes.push({ key: 'note.columnsUnknown', values: namesIn(unknown) });
  return { columns, notes };
}

/** False when another column is already about the same option. */
function addsTo(groups: Map<FlagGroup, SettledColumn[]>, group: FlagGroup, column: SettledColumn): boolean {
  const members = groups.get(group) ?? [];
  if (members.some(({ name }) => group.optionOf(name) === group.optionOf(column.name))) return false;
  groups.set(group, [...members, column]);
  return true;
}

const mostNames = 12;

/** Some names in a sentence. */
export const namesIn = (names: readonly string[]): ReadNote['values'] => ({
  count: names.length,
  names:
    names
      .slice(0, mostNames)
      .map((name) => plain(name, 40))
      .join(', ') + (names.length > mostNames ? ', …' : ''),
});

function headingNotes(column: SettledColumn, field: Field, table: RawTable, scheme: Scheme): ReadNote[] {
  const notes: ReadNote[] = [];
  const inWords = scheme.fieldOfLabel?.(column.name) === field;
  if (column.name !== field.name && !inWords) {
    notes.push({ key: 'note.nameRepaired', values: { name: plain(column.name), field: field.name } });
  }
  const label = table.labels?.[column.at] ?? '';
  if (label !== '' && bareSpelling(label) !== bareSpelling(field.label.en)) {
    const values = { letters: columnLetters(column.at), name: plain(column.name), label: plain(label) };
    notes.push({ key: 'note.labelDiffers', values });
  }
  return notes;
}
