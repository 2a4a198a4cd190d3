import type { FieldProblem } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import { firstYear, provisionOf } from '../law/index.ts';
import type { ChildView, StepCode } from './child-fields.ts';
import { lawOf } from './duties.ts';

const yearsBefore = (day: Day, years: number): Day =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/** The first year of the provision that a step rests on; a day on which child welfare told of a matter rests on its notice. */
const firstYearOf = (what: StepCode): number => {
  const [law] = lawOf(what === 'pending' ? 'guardian' : what);
  return law ? firstYear(provisionOf(law)) : 0;
};

/** Before this day the child was not born: who is under 18 today; who turned 18 during the case was under 18 when it was opened. */
function bornAfter(age: ChildView['age'], opened: Day, today: Day): Day | undefined {
  return { 'under-18': yearsBefore(today, 18), 'turned-18': yearsBefore(opened, 18), unclear: undefined }[age];
}

/**
 * Why nothing can have been done for the child on that day: it is to come, the act that the duty rests on was not there yet, or the child was
 * not born by what is recorded of its age. A day before the case was opened is right: the notice may be why there is a case.
 */
export function wrongDay(
  {
    doneOn,
    what,
    age,
  }: { readonly doneOn: Day; readonly what?: StepCode; readonly age?: ChildView['age'] | undefined },
  { today, opened = today }: { readonly today: Day; readonly opened?: Day },
): FieldProblem[] {
  const born = age && bornAfter(age, opened, today);
  const year = Number(doneOn.slice(0, 4));
  if (doneOn > today) return [{ field: 'doneOn', reason: 'future' }];
  if (what && year < firstYearOf(what)) return [{ field: 'doneOn', reason: 'before-law' }];
  if (born !== undefined && doneOn < born) return [{ field: 'doneOn', reason: 'before-birth' }];
  return [];
}
