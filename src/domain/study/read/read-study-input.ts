import { ctdc, isCtdc } from '../scheme/ctdc.ts';
import { htcds, isHtcds, isHtcdsLabelRow } from '../scheme/htcds.ts';
import { bare } from '../scheme/read-field.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { understand } from '../scheme/understand.ts';
import type { ReadNote, Records, StudyInput } from '../study.ts';
import type { ReadTable } from './read-csv.ts';
import { readOverlap } from './read-overlap.ts';
import { readTable } from './read-table.ts';
import { settleColumns } from './settle-columns.ts';

export interface ReadingOptions {
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
  const read = await readTable(file, {
    isLabelRow: isHtcdsLabelRow,
    isKnownHeading: (heading) => schemeOf(heading) !== undefined,
    progress: options.progress ?? (() => {}),
  });
  const { source, table } = read;
  const scheme = schemeOf(table.columns.map(({ name }) => name));
  const settled = settleColumns(table, scheme !== undefined, (label) => scheme?.fieldOfLabel?.(label)?.name);
  const overlap = scheme ? undefined : readOverlap(read, settled.columns);
  const before = [...notesOnTable(read), ...settled.notes];
  if (overlap) return { kind: 'overlap', overlap: { ...overlap, notes: [...before, ...overlap.notes] } };
  const understood = scheme
    ? understand(table, settled.columns, scheme)
    : { columns: settled.columns.map(bare), notes: [] };
  const records: Records = {
    source,
    rows: table.rows,
    columns: understood.columns,
    scheme: scheme?.name ?? 'plain',
    notes: [...before, ...understood.notes],
  };
  return { kind: 'records', records };
}

function notesOnTable({ table, notes: own }: ReadTable): ReadNote[] {
  const notes = [...own];
  if (table.emptyLines > 0) notes.push({ key: 'note.emptyLines', values: { lines: table.emptyLines } });
  if (table.labels) notes.push({ key: 'note.labelRow', values: {} });
  return notes;
}
