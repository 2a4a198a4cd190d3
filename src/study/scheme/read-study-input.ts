import type { ReadNote } from '../read/notes.texts.ts';
import type { ReadTable } from '../read/read-csv.ts';
import { readTable } from '../read/read-table.ts';
import { type SettledColumn, settleColumns } from '../read/settle-columns.ts';
import { plain } from '../study-problem.ts';
import { conceptOf, themeOf } from './columns.ts';
import { type CountedTable, countRows } from './count-rows.ts';
import { ctdc, isCtdc } from './ctdc.ts';
import { htcds, isHtcds, isHtcdsLabelRow } from './htcds.ts';
import type { Mapping } from './mapping.ts';
import { countryOf } from './public-codes.ts';
import { bare, readField } from './read-field.ts';
import { checkColumns, over, readMapped } from './read-mapped.ts';
import { type ReadMapping, readMapping } from './read-mapping.ts';
import { readOverlap } from './read-overlap.ts';
import type { Records, StudyInput } from './records.ts';
import type { Scheme } from './scheme.ts';
import { type SettledCounting, settleCounting } from './settle-counting.ts';
import type { Ask } from './study-question.ts';
import { type Understood, understand } from './understand.ts';
import { unknownAlone } from './unknown-alone.ts';

export interface ReadingOptions {
  /** A mapping file that says what the columns mean; then no scheme is looked for. */
  readonly mapping?: string | undefined;
  /** Asks what the file does not say; without it what is unclear is a problem. */
  readonly ask?: Ask | undefined;
  /** The columns are only looked at: totals are left out without comparing them, and what was said of the rows is told here. */
  readonly onlyLooking?: ((counting: SettledCounting) => void) | undefined;
  /** Told the share of the file that is read, 0–1. */
  readonly progress?: (share: number) => void;
}

const standards = { htcds, ctdc } as const;

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
    isLabelRow: given && given.mapping.standard !== 'htcds' ? () => false : isHtcdsLabelRow,
    isKnownHeading: (heading) => (given ? fits(given.mapping, heading) : schemeOf(heading) !== undefined),
    progress: options.progress ?? (() => {}),
  });
  const { table } = read;
  const heading = table.columns.map(({ name }) => name);
  const standard = given ? given.mapping.standard && standards[given.mapping.standard] : schemeOf(heading);
  const scheme = given ? over(given.mapping, standard) : standard;
  const settled = settleColumns(table, standard !== undefined, (label) => scheme?.fieldOfLabel?.(label)?.name);
  const before = [...notesOnTable(read), ...settled.notes];
  const overlap = scheme ? undefined : readOverlap(read, settled.columns);
  if (overlap) return { kind: 'overlap', overlap: { ...overlap, notes: [...before, ...overlap.notes] } };
  const counted = await countedRows(read, settled.columns, { scheme: standard, given }, options);
  const understood = given
    ? readMapped(counted.table, counted.columns, given.mapping, scheme ?? given.mapping)
    : scheme
      ? understand(counted.table, counted.columns, scheme)
      : asTheyAre(counted);
  const records: Records = {
    source: given ? { ...read.source, mapping: { name: given.name, sha256: given.sha256 } } : read.source,
    rows: counted.table.rows,
    columns: understood.columns.map(unknownAlone),
    scheme: scheme?.name ?? 'plain',
    notes: [...before, ...counted.notes, ...understood.notes],
  };
  return { kind: 'records', records };
}

const fits = (mapping: Mapping, heading: readonly string[]): boolean => {
  const names = new Set(heading.map((name) => name.normalize('NFC').trim()));
  return mapping.columns.every((name) => names.has(name));
};

/** A table that nothing explains is read in its own words; only codes of countries are named where a column has nothing else. */
function asTheyAre({ table, columns }: CountedTable): Understood {
  const read = columns.map((column) => {
    const concept = conceptOf(column.name);
    if (column.givenUp || (concept !== 'citizenship' && concept !== 'place')) return { column: bare(column) };
    // Value by value, and of every such column: one person's value must not decide how all others are called, nor what the column is.
    const holdsCodes = column.values.some((value) => countryOf(value));
    const label = { fi: column.name, sv: column.name, en: column.name };
    const theme = themeOf(concept);
    const field = {
      name: column.name,
      concept,
      kind: 'one',
      theme,
      label,
      identifying: false,
      countries: true,
    } as const;
    const note: ReadNote = { key: 'note.countryCodes', values: { name: plain(column.name) } };
    return { column: readField(column, field, table.rows).column, ...(holdsCodes ? { note } : {}) };
  });
  return { columns: read.map(({ column }) => column), notes: read.flatMap(({ note }) => note ?? []) };
}

/** The rows as people: those that count several or none are made so, those that are totals are left out. */
async function countedRows(
  { table, source }: ReadTable,
  columns: readonly SettledColumn[],
  { scheme, given }: { readonly scheme: Scheme | undefined; readonly given: ReadMapping | undefined },
  { ask, onlyLooking }: ReadingOptions,
): Promise<CountedTable> {
  if (given) checkColumns(given, columns);
  const counting = await settleCounting({ table, columns, scheme, mapping: given?.mapping, ask });
  onlyLooking?.(counting);
  const { looksCounted, totals, totalsAlone } = counting;
  const notes: ReadNote[] =
    looksCounted === undefined ? [] : [{ key: 'note.countColumn', values: { name: plain(looksCounted) } }];
  if (counting.count === undefined && totals.length + totalsAlone.length === 0) {
    return { table, columns, notes };
  }
  const unchecked = onlyLooking && { ...counting, totals: [], totalsAlone: [...totals, ...totalsAlone] };
  const counted = countRows(source.name, table, columns, unchecked ?? counting);
  return { ...counted, notes: [...notes, ...counted.notes] };
}

function notesOnTable({ table, notes: own }: ReadTable): ReadNote[] {
  const notes = [...own];
  if (table.emptyLines > 0) notes.push({ key: 'note.emptyLines', values: { lines: table.emptyLines } });
  if (table.labels) notes.push({ key: 'note.labelRow', values: {} });
  return notes;
}
