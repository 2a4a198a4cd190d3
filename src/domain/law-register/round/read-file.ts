import type { Acting } from '../../../platform/acting/acting.ts';
import type { ReadTx } from '../../../platform/db/tx.ts';
import { file, text } from '../../../platform/http/fields.ts';
import { refuse } from '../../../platform/http/problem.ts';
import { dayOf } from '../../../platform/time/format.ts';
import { readSmallWorkbook, StudyProblem } from '../../../study/index.ts';
import { nameRules } from '../../reader/index.ts';
import { checkerFields, wrongChecker } from '../checker.ts';
import { cellsOf, isHeading, pendingCellsOf, pendingHeadingIn, typedColumns, typedPendingColumns } from './columns.ts';
import { type Lawyer, type MarkedRow, readMarked } from './read-marked.ts';

/** A marked document, and who has marked it. */
export const markedFields = { file: file(), ...checkerFields };

/** What a form takes as a text, a cell may hold. */
const cell = text(4_000);

/** The two that are read, how to mark them, and some that the lawyer has added. */
const mostSheets = 6;

interface Asking {
  readonly tx: ReadTx;
  readonly acting: Acting;
  readonly now: Date;
  readonly input: { readonly file: Buffer; readonly by: string; readonly checkedOn: string };
}

const isOfChanges = ([first = []]: readonly (readonly string[])[]): boolean => isHeading(first, pendingHeadingIn);

/** The sheets that are read: the first two, and further ones only where a sheet of the lawyer's own lies between. */
async function sheetsOf(file: Buffer): Promise<string[][][]> {
  const read = (most: number) =>
    readSmallWorkbook(file, most).catch((error: unknown) => {
      if (error instanceof StudyProblem) refuse([{ field: 'file', reason: 'no-workbook' }]);
      throw error;
    });
  const sheets = await read(2);
  return sheets.some(isOfChanges) ? sheets : read(mostSheets);
}

/**
 * The marked rows of a document, and by whom they were marked.
 *
 * @throws Problem `invalid` where it is no such document, or names a place that may not be written down
 */
export async function readFile({ tx, acting, now, input }: Asking): Promise<{ rows: MarkedRow[]; lawyer: Lawyer }> {
  const today = dayOf(now);
  refuse(wrongChecker(input, today));
  const [provisions = [], ...others] = await sheetsOf(input.file);
  const [heading = [], ...rest] = provisions;
  const changes = others.find(isOfChanges);
  const [, ...pending] = changes ?? [];
  // One whose heading was changed, or that was hidden, is not passed over: marks in it would be lost without a word.
  const known = isHeading(heading) && (changes !== undefined || others.every((sheet) => sheet.length === 0));
  refuse(known ? [] : [{ field: 'file', reason: 'other-document' }]);
  const texts = [
    ...rest.map(cellsOf).flatMap((cells) => typedColumns.map((column) => cells[column])),
    ...pending.map(pendingCellsOf).flatMap((cells) => typedPendingColumns.map((column) => cells[column])),
  ];
  const written = [...new Set(texts)].filter((words) => words !== '');
  refuse(written.every((words) => cell.safeParse(words).success) ? [] : [{ field: 'file', reason: 'characters' }]);
  refuse(await nameRules.refused(tx, acting, [{ field: 'file', texts: written, names: 'guarded' }]));
  const lawyer = { by: input.by, on: input.checkedOn };
  return { rows: readMarked(rest, lawyer, today, pending), lawyer };
}
