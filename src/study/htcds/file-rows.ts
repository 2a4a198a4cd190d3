import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { detectEncoding, markLength } from '../read/detect-encoding.ts';
import { detectSeparator } from '../read/detect-separator.ts';
import { csvScanner } from '../read/scan-csv.ts';
import { textsOf } from '../read/take-rows.ts';
import { openWorkbook } from '../read/workbook/open-workbook.ts';
import { readSheet } from '../read/workbook/read-sheet.ts';
import { openZip } from '../read/workbook/zip-parts.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { asFileProblem, isOfSystem } from '../system-problem.ts';

/** A row of a file as texts, and where it stands as a spreadsheet counts: from 1. */
export interface FileRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const zipMark = '504b0304';

/**
 * All rows of a CSV file, or of the first sheet of a workbook that `isWanted` knows by its first filled row.
 *
 * @throws StudyProblem in one sentence
 */
export async function fileRows(
  file: string,
  isWanted: (heading: readonly string[]) => boolean,
): Promise<readonly FileRow[]> {
  const name = plain(path.basename(file));
  try {
    const handle = await open(file, 'r');
    try {
      const bytes = await handle.readFile();
      if (bytes.length === 0) throw new StudyProblem('input.empty', { file: name });
      return bytes.subarray(0, 4).toString('hex') === zipMark
        ? await sheetRows(handle, name, isWanted)
        : await csvRows(handle, bytes, name);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asFileProblem(error, name);
  }
}

async function csvRows(handle: FileHandle, bytes: Buffer, name: string): Promise<FileRow[]> {
  const form = await detectEncoding(handle, name);
  const text = new TextDecoder(form.encoding).decode(bytes.subarray(markLength(form)));
  const rows: FileRow[] = [];
  const scanner = csvScanner(
    detectSeparator(text, name),
    (fields) => rows.push({ row: scanner.row(), cells: textsOf(fields) }),
    (column) => plain(rows[0]?.cells[column] ?? ''),
  );
  scanner.push(Buffer.from(text));
  scanner.end();
  return rows;
}

async function sheetRows(
  handle: FileHandle,
  name: string,
  isWanted: (heading: readonly string[]) => boolean,
): Promise<FileRow[]> {
  try {
    const zip = await openZip(handle.fd, name);
    const workbook = await openWorkbook(zip, name);
    let first: FileRow[] = [];
    for (const sheet of workbook.sheets) {
      const rows: FileRow[] = [];
      await readSheet(await zip.open(sheet.part), workbook, (cells, row) => {
        rows.push({ row, cells: [...cells] });
        return true;
      });
      const heading = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
      if (heading && isWanted(heading.cells)) return asWide(rows, heading.cells.length);
      if (first.length === 0) first = rows;
    }
    return first;
  } catch (error) {
    if (error instanceof StudyProblem || isOfSystem(error)) throw error;
    throw new StudyProblem('input.workbookBroken', { file: name });
  }
}

/** A sheet does not store empty cells at its right edge. */
const asWide = (rows: readonly FileRow[], width: number): FileRow[] =>
  rows.map(({ row, cells }) => {
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    return { row, cells: Array.from({ length: Math.max(width, filled) }, (_, at) => cells[at] ?? '') };
  });
