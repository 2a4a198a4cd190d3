import { createHash } from 'node:crypto';
import { plain, StudyProblem } from '../../study-problem.ts';
import { isOfSystem } from '../../system-problem.ts';
import type { ReadingFile, ReadTable } from '../read-csv.ts';
import { rowTaker } from '../take-rows.ts';
import { openWorkbook, type Sheet, type Workbook } from './open-workbook.ts';
import { readSheet } from './read-sheet.ts';
import { openZip, type ZipParts } from './zip-parts.ts';

/**
 * Reads one sheet of an Excel workbook as coded columns: the first with a heading that a scheme knows, otherwise the only one
 * that is filled. Everything is streamed; only the texts that cells share are held.
 *
 * @throws StudyProblem with one sentence
 */
export async function readWorkbook(
  file: ReadingFile,
  isKnownHeading: (heading: readonly string[]) => boolean,
): Promise<ReadTable> {
  try {
    const sha256 = await hashOf(file);
    const zip = await openZip(file.handle.fd, file.name);
    const workbook = await openWorkbook(zip, file.name);
    const sheet = await chooseSheet(zip, workbook, file.name, isKnownHeading);
    return await readChosen(file, sha256, zip, workbook, sheet);
  } catch (error) {
    if (error instanceof StudyProblem || isOfSystem(error)) throw error;
    throw new StudyProblem('input.workbookBroken', { file: file.name });
  }
}

async function hashOf({ handle }: ReadingFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function chooseSheet(
  zip: ZipParts,
  workbook: Workbook,
  file: string,
  isKnownHeading: (heading: readonly string[]) => boolean,
): Promise<Sheet> {
  const filled: Sheet[] = [];
  for (const sheet of workbook.sheets) {
    let heading: readonly string[] | undefined;
    await readSheet(await zip.open(sheet.part), workbook, (record) => {
      if (record.every((value) => value.trim() === '')) return true;
      heading = record;
      return false;
    });
    if (heading && isKnownHeading(heading)) return sheet;
    if (heading) filled.push(sheet);
  }
  const [only, another] = filled;
  if (!only) throw new StudyProblem('input.empty', { file });
  if (another) {
    throw new StudyProblem('input.sheetUnclear', {
      file,
      sheets: filled.map(({ name }) => plain(name, 31)).join(', '),
    });
  }
  return only;
}

async function readChosen(
  { name, size, isLabelRow, progress }: ReadingFile,
  sha256: string,
  zip: ZipParts,
  workbook: Workbook,
  sheet: Sheet,
): Promise<ReadTable> {
  const rows = rowTaker(name, isLabelRow);
  const whole = zip.size(sheet.part);
  let unpacked = 0;
  async function* counted(stream: AsyncIterable<Buffer>) {
    for await (const chunk of stream) {
      unpacked += chunk.length;
      yield chunk;
    }
  }
  const { errors } = await readSheet(counted(await zip.open(sheet.part)), workbook, (record, row) => {
    rows.takeText(padded(record, rows.heading().length), row);
    progress(whole === 0 ? 1 : unpacked / whole);
  });
  const table = rows.finish();
  return {
    source: {
      name,
      bytes: size,
      sha256,
      format: 'xlsx',
      encoding: 'utf-8',
      byteOrderMark: false,
      separator: undefined,
      sheet: sheet.name,
      emptyLines: table.emptyLines,
    },
    table,
    notes: [
      ...(workbook.sheets.length > 1 ? [{ key: 'note.sheet', values: { sheet: plain(sheet.name) } } as const] : []),
      ...(errors ? [{ key: 'note.errorCells', values: {} } as const] : []),
    ],
  };
}

/** A row as wide as the heading: a sheet does not store empty cells at its right edge. */
function padded(record: string[], width: number): string[] {
  let filled = record.length;
  while (filled > width && (record[filled - 1] ?? '').trim() === '') filled -= 1;
  if (filled < record.length) record.length = filled;
  while (record.length < width) record.push('');
  return record;
}
