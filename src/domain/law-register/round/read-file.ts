import type { Acting } from '../../../platform/acting/acting.ts';
import type { ReadTx } from '../../../platform/db/tx.ts';
import { file, text } from '../../../platform/http/fields.ts';
import { refuse } from '../../../platform/http/problem.ts';
import { dayOf } from '../../../platform/time/format.ts';
import { readSmallWorkbook, StudyProblem } from '../../../study/index.ts';
import { nameRules } from '../../reader/index.ts';
import { checkerFields, wrongChecker } from '../checker.ts';
import { cellsOf, columns, isHeading, pendingCellsOf, pendingColumns, pendingHeadingIn } from './columns.ts';
import { type Lawyer, type MarkedRow, readMarked } from './read-marked.ts';

/** A marked document, and who has marked it. */
export const markedFields = { file: file(), ...checkerFields };

/** What a form takes as a text, a cell may hold. */
const cell = text(4_000);

/** Where the lawyer writes: from the column of the mark on. */
const typedColumns = columns.slice(columns.indexOf('verdict'));
const typedPendingColumns = pendingColumns.slice(pendingColumns.indexOf('change'));

interface Asking {
  readonly tx: ReadTx;
  readonly acting: Acting;
  readonly now: Date;
  readonly input: { readonly file: Buffer; readonly by: string; readonly checkedOn: string };
}

/**
 * The marked rows of a document, and by whom they were marked.
 *
 * @throws Problem `invalid` where it is no such document, or names a place that may not be written down
 */
export async function readFile({ tx, acting, now, input }: Asking): Promise<{ rows: MarkedRow[]; lawyer: Lawyer }> {
  const today = dayOf(now);
  refuse(wrongChecker(input, today));
  const [provisions = [], changes] = await readSmallWorkbook(input.file, 2).catch((error: unknown) => {
    if (error instanceof StudyProblem) refuse([{ field: 'file', reason: 'no-workbook' }]);
    throw error;
  });
  const [heading = [], ...rest] = provisions;
  const [pendingHeading, ...pending] = changes ?? [];
  // A sheet whose heading was changed is not passed over: marks in it would be lost without a word.
  const known = isHeading(heading) && (!pendingHeading || isHeading(pendingHeading, pendingHeadingIn));
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
