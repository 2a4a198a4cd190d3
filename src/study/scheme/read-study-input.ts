import type { ReadNote } from '../read/notes.texts.ts';
import type { ReadTable } from '../read/read-csv.ts';
import { readTable } from '../read/read-table.ts';
import { type SettledColumn, settleColumns } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { type CountedTable, countRows } from './count-rows.ts';
import { ctdc, isCtdc } from './ctdc.ts';
import { htcds, isHtcds, isHtcdsLabelRow } from './htcds.ts';
import type { Mapping } from './mapping.ts';
import { bare } from './read-field.ts';
import { type ReadMapping, readMapping } from './read-mapping.ts';
import { readOverlap } from './read-overlap.ts';
import type { Records, StudyInput } from './records.ts';
import type { Scheme } from './scheme.ts';
import { settleCounting } from './settle-counting.ts';
import type { Ask } from './study-question.ts';
import { namesIn, type Understood, understand } from './understand.ts';

export interface ReadingOptions {
  /** A mapping file that says what the columns mean; then no scheme is looked for. */
  readonly mapping?: string | undefined;
  /** Asks what the file does not say; without it what is unclear is a problem. */
  readonly ask?: Ask | undefined;
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
  const counted = await countedRows(read, settled.columns, { scheme: known ? scheme : undefined, given }, options);
  const understood = given
    ? readMapped(counted.table, counted.columns, given)
    : scheme
      ? understand(counted.table, counted.columns, scheme)
      : { columns: counted.columns.map(bare), notes: [] };
  const records: Records = {
    source: given ? { ...read.source, mapping: { name: given.name, sha256: given.sha256 } } : read.source,
    rows: counted.table.rows,
    columns: understood.columns,
    scheme: scheme?.name ?? 'plain',
    notes: [...before, ...counted.notes, ...understood.notes],
  };
  return { kind: 'records', records };
}

const fits = (mapping: Mapping, heading: readonly string[]): boolean => {
  const names = new Set(heading.map((name) => name.normalize('NFC').trim()));
  return mapping.columns.every((name) => names.has(name));
};

function readMapped(table: RawTable, columns: readonly SettledColumn[], { mapping }: ReadMapping): Understood {
  const read = understand(
    table,
    columns.filter((column) => !mapping.ignored.has(column.name)),
    mapping,
  );
  const notes = [...read.notes];
  if (mapping.ignored.size > 0) notes.push({ key: 'note.columnsIgnored', values: namesIn([...mapping.ignored]) });
  return { columns: read.columns, notes };
}

/** The rows as people: those that count several or none are made so, those that are totals are left out. */
async function countedRows(
  { table, source }: ReadTable,
  columns: readonly SettledColumn[],
  { scheme, given }: { readonly scheme: Scheme | undefined; readonly given: ReadMapping | undefined },
  { ask }: ReadingOptions,
): Promise<CountedTable> {
  if (given) checkColumns(given, columns);
  const counting = await settleCounting({ table, columns, scheme, mapping: given?.mapping, ask });
  const { looksCounted } = counting;
  const notes: ReadNote[] =
    looksCounted === undefined ? [] : [{ key: 'note.countColumn', values: { name: plain(looksCounted) } }];
  if (counting.count === undefined && counting.totals.length + counting.totalsAlone.length === 0) {
    return { table, columns, notes };
  }
  const counted = countRows(source.name, table, columns, counting);
  return { ...counted, notes: [...notes, ...counted.notes] };
}

function checkColumns({ mapping, name }: ReadMapping, columns: readonly SettledColumn[]): void {
  const names = new Set(columns.map((column) => column.name));
  const absent = mapping.columns.find((column) => !names.has(column));
  if (absent !== undefined) throw new StudyProblem('input.mappingColumn', { file: name, column: plain(absent) });
}

function notesOnTable({ table, notes: own }: ReadTable): ReadNote[] {
  const notes = [...own];
  if (table.emptyLines > 0) notes.push({ key: 'note.emptyLines', values: { lines: table.emptyLines } });
  if (table.labels) notes.push({ key: 'note.labelRow', values: {} });
  return notes;
}
