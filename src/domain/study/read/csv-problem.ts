import { CsvError } from 'csv-parse';
import { limits } from '../limits.ts';
import type { ProblemKey } from '../study.texts.ts';
import { plain, StudyProblem } from '../study-problem.ts';

const quoting: Readonly<Record<string, ProblemKey>> = {
  INVALID_OPENING_QUOTE: 'input.quoteInside',
  CSV_INVALID_CLOSING_QUOTE: 'input.quoteAfter',
  CSV_QUOTE_NOT_CLOSED: 'input.quoteOpen',
};

/**
 * The parser's complaint as one sentence that names row and column.
 *
 * @param row the row being read, counted as a spreadsheet counts: the heading is row 1
 */
export function asCsvProblem(error: unknown, row: number, heading: readonly string[]): unknown {
  if (!(error instanceof CsvError)) return error;
  const column = (at: number) => ({ column: at + 1, name: plain(heading[at] ?? '') });
  if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') {
    const got = (error.record as readonly string[]).length;
    return new StudyProblem(got < heading.length ? 'input.rowShort' : 'input.rowLong', {
      row,
      got,
      expected: heading.length,
      ...column(Math.min(got, heading.length)),
    });
  }
  const at = Number(error.column ?? 0);
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new StudyProblem('input.rowHuge', { row, most: limits.rowLength, ...column(at) });
  }
  const key = quoting[error.code];
  return key ? new StudyProblem(key, { row, ...column(at) }) : error;
}

/** A refusal of the operating system while reading, as one sentence; anything else stays what it was. */
export function asFileProblem(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new StudyProblem('input.notFound', { file });
  if (code === 'EACCES' || code === 'EPERM') return new StudyProblem('input.noPermission', { file });
  if (error instanceof Error && 'syscall' in error) return new StudyProblem('input.unreadable', { file, reason: code });
  return error;
}
