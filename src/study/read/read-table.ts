import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { plain, StudyProblem } from '../study-problem.ts';
import { asFileProblem } from '../system-problem.ts';
import { readAt } from './detect-encoding.ts';
import { type ReadTable, readCsv } from './read-csv.ts';
import type { IsLabelRow } from './take-rows.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

const [zipMark, oldWorkbookMark] = ['504b0304', 'd0cf11e0'];

/** What is wanted of the reading of a table. */
export interface TableOptions {
  readonly isLabelRow: IsLabelRow;
  /** True for a heading row that a scheme knows: of several sheets the one that has it is read. */
  readonly isKnownHeading: (heading: readonly string[]) => boolean;
  readonly progress: (share: number) => void;
}

/**
 * Reads a file of records, one row a person: CSV or the sheet of a workbook, told apart by their first bytes.
 *
 * @throws StudyProblem with one sentence that names row and column where there is one
 */
export async function readTable(file: string, options: TableOptions): Promise<ReadTable> {
  const name = plain(path.basename(file));
  try {
    await refuseUnlessFile(file, name);
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const start = (await readAt(handle, 0, 4)).toString('hex');
      if (start === oldWorkbookMark) throw new StudyProblem('input.oldWorkbook', { file: name });
      const reading = { handle, name, size, ...options };
      return start === zipMark ? await readWorkbook(reading, options.isKnownHeading) : await readCsv(reading);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asFileProblem(error, name);
  }
}

async function refuseUnlessFile(file: string, name: string): Promise<void> {
  const found = await stat(file);
  if (found.isDirectory()) throw new StudyProblem('input.directory', { file: name });
  if (!found.isFile()) throw new StudyProblem('input.notFile', { file: name });
  if (found.size === 0) throw new StudyProblem('input.empty', { file: name });
}
