import { day, unnamedText } from '../../platform/http/fields.ts';
import type { FieldProblem } from '../../platform/http/problem.ts';
import { type Day, dayOf } from '../../platform/time/format.ts';
import { checkerLength, firstYear, type Standing } from '../law/index.ts';

/** Who has checked what of the law, by name and title, and the day: of one provision, or of a marked document. */
export const checkerFields = { by: unnamedText(checkerLength.most), checkedOn: day() };

interface Checker {
  readonly by: string;
  readonly checkedOn: Day;
}

/** What is wrong with who is said to have checked; nothing where it can be written. */
export const wrongChecker = ({ by, checkedOn }: Checker, today: Day): FieldProblem[] => [
  ...(by.length < checkerLength.least ? [{ field: 'by', reason: 'required' }] : []),
  ...(checkedOn > today ? [{ field: 'checkedOn', reason: 'future' }] : []),
];

type Early = 'before-correction' | 'before-law' | 'before-reading';

/** Why a day is too early to have said something of a row on: before the correction that made it, or before the acts by which the wording came about. */
export function tooEarly(row: Pick<Standing, 'statute' | 'amendedBy' | 'correctedAt'>, on: string): Early[] {
  if (row.correctedAt && on < dayOf(row.correctedAt)) return ['before-correction'];
  return Number(on.slice(0, 4)) < firstYear(row) ? ['before-law'] : [];
}

/** The same of a check, which is of what somebody has read: not before the law as it was read, nor before the day on which that was done. */
export function checkedTooEarly(row: Standing, on: string): Early[] {
  const early = tooEarly(row, on);
  if (early.length > 0) return early;
  // Of a month or a year of the law its first day: ISO days compare as words.
  return on < row.lookedOn || on < (row.asOf ?? '') ? ['before-reading'] : [];
}
