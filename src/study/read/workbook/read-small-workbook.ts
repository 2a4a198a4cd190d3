import { StudyProblem } from '../../study-problem.ts';
import { openWorkbook } from './open-workbook.ts';
import { readSheet } from './read-sheet.ts';
import { openZip } from './zip-parts.ts';

/** What a workbook that somebody hands in may unpack to, in bytes, and its rows. */
const mostBytes = 16_000_000;
const mostRows = 2_000;
/** A text that is named in many cells costs in each of them. */
const bounds = { columns: 40, characters: 4_000 };

/**
 * The first sheets of a workbook in memory as the texts that they show, row by row: a formula counts by the value that was stored with
 * it, empty cells are empty texts. Nothing of it is run or fetched.
 *
 * @param most how many sheets are read; further ones are not looked at
 * @throws StudyProblem for what is no workbook, is damaged, or would unpack to more than 16 MB, 2,000 rows of 40 columns, or a cell of 4,000 characters
 */
export async function readSmallWorkbook(bytes: Buffer, most = 1): Promise<string[][][]> {
  const file = 'xlsx';
  try {
    const zip = await openZip(bytes, file, mostBytes);
    const workbook = await openWorkbook(zip, file);
    if (workbook.sheets.length === 0) throw new StudyProblem('input.empty', { file });
    const read: string[][][] = [];
    let seen = 0;
    for (const sheet of workbook.sheets.slice(0, most)) {
      const rows: string[][] = [];
      await readSheet(
        await zip.open(sheet.part),
        workbook,
        (record) => {
          seen += 1;
          if (seen > mostRows) throw new StudyProblem('input.workbookHuge', { file, most: mostBytes / 1e6 });
          rows.push(record);
          return true;
        },
        bounds,
      );
      read.push(rows);
    }
    return read;
  } catch (error) {
    if (error instanceof StudyProblem) throw error;
    throw new StudyProblem('input.workbookBroken', { file });
  }
}
