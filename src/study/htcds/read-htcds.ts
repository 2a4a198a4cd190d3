import path from 'node:path';
import type { ReadNote } from '../read/notes.texts.ts';
import { readHeading } from '../read/read-heading.ts';
import { columnLetters } from '../read/settle-columns.ts';
import { widthProblem } from '../read/take-rows.ts';
import { htcds, htcdsRegister, isHtcds, isHtcdsLabelRow } from '../scheme/htcds.ts';
import { flagWord } from '../scheme/read-flags.ts';
import { bareSpelling, type Field, type Option } from '../scheme/scheme.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { type FileRow, fileRows } from './file-rows.ts';
import { between, type HtcdsRecord, type HtcdsValue, type RefusalReason, valueReader } from './read-value.ts';

/** A value that cannot be taken, by its place; what it is is told to nobody. */
export interface Refused {
  readonly row: number;
  readonly letters: string;
  readonly field: string;
  readonly why: RefusalReason;
}

/** What a file in HTCDS holds. */
export interface ReadHtcds {
  /** Whole people alone: who has a value that cannot be taken is not here. */
  readonly records: readonly HtcdsRecord[];
  readonly people: number;
  readonly refused: readonly Refused[];
  /** Which fields the file has columns of. */
  readonly fields: readonly Field[];
  /** Columns that the standard does not know, or a second one of the same field. */
  readonly notRead: readonly string[];
  /** What was repaired on the way. */
  readonly notes: readonly ReadNote[];
}

interface Placed {
  readonly at: number;
  readonly name: string;
  readonly field: Field;
  /** Of a column of yes and no: which of the options it is about. */
  readonly option?: Option;
}

/**
 * Reads a file in HTCDS 2.0 without rounding anything off: names and labels of fields, codes and labels of lists, the defects of the standard's own
 * templates. A person is taken whole or not at all.
 *
 * @param file CSV or a workbook
 * @throws StudyProblem in one sentence where the file cannot be read, or is none of the standard
 */
export async function readHtcds(file: string): Promise<ReadHtcds> {
  const name = plain(path.basename(file));
  const all = await fileRows(file, isHtcds);
  const filled = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, second, ...others] = filled;
  if (!first) throw new StudyProblem('input.empty', { file: name });
  const heading = readHeading(first.cells, name);
  if (!isHtcds(heading)) throw new StudyProblem('input.notHtcds', { file: name });
  const labels = second && isHtcdsLabelRow(heading, second.cells) ? second.cells : undefined;
  const rows = second && !labels ? [second, ...others] : others;
  const uneven = rows.find(({ cells }) => cells.length !== heading.length);
  if (uneven) throw widthProblem(uneven.cells.length, uneven.row, heading);
  return readRows(heading, labels, rows);
}

function readRows(
  heading: readonly string[],
  labels: readonly string[] | undefined,
  rows: readonly FileRow[],
): ReadHtcds {
  const notes: ReadNote[] = labels ? [{ key: 'note.labelRow', values: {} }] : [];
  const { placed, notRead } = placeColumns(heading, labels, rows, notes);
  const refused: Refused[] = [];
  const told: Map<string, HtcdsValue>[] = rows.map(() => new Map());
  for (const column of placed) {
    if (column.option) readFlag(column, rows, told, refused);
    else readColumn(column, rows, told, refused, notes);
  }
  const wrong = new Set(refused.map(({ row }) => row));
  const people = told.flatMap((record, at) =>
    record.size > 0 || wrong.has(rows[at]?.row ?? 0) ? [{ record, row: rows[at]?.row ?? 0 }] : [],
  );
  return {
    records: people.filter(({ row }) => !wrong.has(row)).map(({ record }) => inOrder(record)),
    people: people.length,
    refused: refused.toSorted((a, b) => a.row - b.row),
    fields: htcdsRegister.filter((field) => placed.some((column) => column.field === field)),
    ...{ notRead, notes },
  };
}

const inOrder = (record: ReadonlyMap<string, HtcdsValue>): HtcdsRecord =>
  Object.fromEntries(
    htcdsRegister.flatMap(({ name }) => {
      const value = record.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Which column is which field: by its name, or by the words below where it has none. */
function placeColumns(
  heading: readonly string[],
  labels: readonly string[] | undefined,
  rows: readonly FileRow[],
  notes: ReadNote[],
): { placed: Placed[]; notRead: string[] } {
  const placed: Placed[] = [];
  const notRead: string[] = [];
  const [methods] = htcds.groups;
  for (const [at, name] of heading.entries()) {
    const letters = columnLetters(at);
    const label = labels?.[at]?.trim() ?? '';
    const named = name !== '';
    const field = named ? htcds.fieldOf(name) : htcds.fieldOfLabel?.(label);
    const option = named && !field ? methods?.optionOf(name) : undefined;
    const own = option ? methods?.field : field;
    if (!own || placed.some((other) => other.field === own && (!option || !other.option || other.option === option))) {
      if (named) notRead.push(plain(name));
      else if (!numbersRows(rows, at)) notes.push({ key: 'note.namelessLeftOut', values: { column: at + 1, letters } });
      continue;
    }
    placed.push({ at, name: named ? name : own.name, field: own, ...(option ? { option } : {}) });
    if (!named) notes.push({ key: 'note.namedByLabel', values: { column: at + 1, letters, name: own.name } });
    else if (!option && name !== own.name) notes.push({ key: 'note.nameRepaired', values: { name, field: own.name } });
    if (named && label !== '' && bareSpelling(label) !== bareSpelling(own.label.en))
      notes.push({ key: 'note.labelDiffers', values: { letters, name, label: plain(label) } });
  }
  return { placed, notRead };
}

/** A column that is empty or counts the rows from 1 tells nothing. */
const numbersRows = (rows: readonly FileRow[], at: number): boolean =>
  rows.every(({ cells }, place) => ['', String(place + 1)].includes((cells[at] ?? '').trim()));

function readColumn(
  { at, name, field }: Placed,
  rows: readonly FileRow[],
  told: readonly Map<string, HtcdsValue>[],
  refused: Refused[],
  notes: ReadNote[],
): void {
  const cells = rows.map((row) => row.cells[at] ?? '');
  const trimmed = cells.map((cell) => cell.trim());
  const read = valueReader(field, trimmed);
  const repaired = new Set<string>();
  const spaced = new Set<string>();
  for (const [place, cell] of trimmed.entries()) {
    if (cell === '') continue;
    const reading = read(cell);
    if ('why' in reading) {
      refused.push({ row: rows[place]?.row ?? 0, letters: columnLetters(at), field: field.name, why: reading.why });
      continue;
    }
    if (reading.repaired) repaired.add(cell);
    if (reading.spaced) spaced.add(cell);
    told[place]?.set(field.name, reading.value);
  }
  const counted = { 'note.valuesRepaired': repaired.size, 'note.valuesSpaced': spaced.size } as const;
  if (cells.some((cell, place) => cell !== trimmed[place])) notes.push({ key: 'note.spaces', values: { name } });
  for (const key of ['note.valuesRepaired', 'note.valuesSpaced'] as const)
    if (counted[key] > 0) notes.push({ key, values: { name, count: counted[key] } });
}

/** One column of yes and no adds its option to those of the field. */
function readFlag(
  { at, field, option }: Placed,
  rows: readonly FileRow[],
  told: readonly Map<string, HtcdsValue>[],
  refused: Refused[],
): void {
  for (const [place, { row, cells }] of rows.entries()) {
    const cell = (cells[at] ?? '').trim();
    const word = cell === '' ? 'nothing' : flagWord(cell);
    if (word === undefined) refused.push({ row, letters: columnLetters(at), field: field.name, why: 'not-yes-or-no' });
    if (word !== 'yes') continue;
    const before = told[place]?.get(field.name);
    const codes = [...(Array.isArray(before) ? (before as readonly string[]) : []), option?.code ?? ''];
    const read = valueReader(field, [])(codes.join(between));
    if ('value' in read) told[place]?.set(field.name, read.value);
  }
}
