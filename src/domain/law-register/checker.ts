import { day, text } from '../../platform/http/fields.ts';
import type { FieldProblem } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import { checkerLength } from '../law/index.ts';

/** Who has checked what of the law, by name and title, and the day: of one provision, or of a marked document. */
export const checkerFields = { by: text(checkerLength.most), checkedOn: day() };

interface Checker {
  readonly by: string;
  readonly checkedOn: Day;
}

/** What is wrong with who is said to have checked; nothing where it can be written. */
export const wrongChecker = ({ by, checkedOn }: Checker, today: Day): FieldProblem[] => [
  ...(by.length < checkerLength.least ? [{ field: 'by', reason: 'required' }] : []),
  ...(checkedOn > today ? [{ field: 'checkedOn', reason: 'future' }] : []),
];
