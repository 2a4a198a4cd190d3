import type { ReadNote } from '../read/notes.texts.ts';
import type { ReadTable } from '../read/read-csv.ts';
import { readTable } from '../read/read-table.ts';
import { type SettledColumn, settleColumns } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { ctdc, isCtdc } from './ctdc.ts';
import { htcds, isHtcds, isHtcdsLabelRow } from './htcds.ts';
import type { Mapping } from './mapping.ts';
import { bare } from './read-field.ts';
import { type ReadMapping, readMapping } from './read-mapping.ts';
import { namesCount, readOverlap } from './read-overlap.ts';
import type { Records, StudyInput } from './records.ts';
import type { Scheme } from './scheme.ts';
import { namesIn, type Understood, understand } from './understand.ts';

export interface ReadingOptions {
  /** A mapping file that says what the columns mean; then no scheme is looked for. */
  readonly mapping?: string | undefined;
  /** Told the share of the file that is read, 0–1. */
  readonly progress?: (share: number) => void;
}

const schemeOf = (heading: readonly string[]): Scheme | undefined =>
  isHtcds(heading) ? htcds : isCtdc(heading) ? ctdc : undefined;

/**
 * Reads what a study is made of: records (one row a person) or a table of overlapping lists, from CSV or a workbook. HTCDS and
 * CTDC files are known by their headings.
 *
 * @throws StudyProblem with one sentence that names row and column where there is one
 */
export async function readStudyInput(file: string, options: ReadingOptions = {}): Promise<StudyInput> {
  const given = options.mapping === undefined ? undefined : await readMapping(options.mapping);
  const read = await readTable(file, {
    isLabelRow: given ? () => false : isHtcdsLabelRow,
    isKnownHeading: (heading) => (given ? fits(given.mapping, heading) : schemeOf(heading) !== undefined),
    progress: options.progress ?? (() => {}),
  });
  const { table } = read;
  const scheme = given?.mapping ?? schemeOf(table.columns.map(({ name }) => name));
  const known = scheme !== undefined && !given;
  const settled = settleColumns(table, known, (label) => scheme?.fieldOfLabel?.(label)?.name);
  const before = [...notesOnTable(read), ...settled.notes];
  const overlap = scheme ? undefined : readOverlap(read, settled.columns);
  if (overlap) return { kind: 'overlap', overlap: { ...overlap, notes: [...before, ...overlap.notes] } };
  const understood = given
    ? readMapped(table, settled.columns, given)
    : scheme
      ? understand(table, settled.columns, scheme)
      : asTheyAre(settled.columns);
  const records: Records = {
    source: given ? { ...read.source, mapping: { name: given.name, sha256: given.sha256 } } : read.source,
    rows: table.rows,
    columns: understood.columns,
    scheme: scheme?.name ?? 'plain',
    notes: [...before, ...understood.notes],
  };
  return { kind: 'records', records };
}

const fits = (mapping: Mapping, heading: readonly string[]): boolean => {
  const names = new Set(heading.map((name) => name.normalize('NFC').trim()));
  return mapping.columns.every((name) => names.has(name));
};

function readMapped(table: RawTable, columns: readonly SettledColumn[], { mapping, name }: ReadMapping): Understood {
  const names = new Set(columns.map((column) => column.name));
  const absent = mapping.columns.find((column) => !names.has(column));
  if (absent !== undefined) throw new StudyProblem('input.mappingColumn', { file: name, column: plain(absent) });
  const read = understand(
    table,
    columns.filter((column) => !mapping.ignored.has(column.name)),
    mapping,
  );
  const notes = [...read.notes];
  if (mapping.ignored.size > 0) notes.push({ key: 'note.columnsIgnored', values: namesIn([...mapping.ignored]) });
  return { columns: read.columns, notes };
}

/** A column that counts makes each row several persons: read as one row a person, the whole would be wrong. */
function asTheyAre(columns: readonly SettledColumn[]): Understood {
  const counting = columns.filter(({ name }) => namesCount(name));
  return {
    columns: columns.map(bare),
    notes: counting.map(({ name }) => ({ key: 'note.countColumn', values: { name: plain(name) } })),
  };
}

function notesOnTable({ table, notes: own }: ReadTable): ReadNote[] {
  const notes = [...own];
  if (table.emptyLines > 0) notes.push({ key: 'note.emptyLines', values: { lines: table.emptyLines } });
  if (table.labels) notes.push({ key: 'note.labelRow', values: {} });
  return notes;
}
