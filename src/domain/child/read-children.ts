import type { ChildStepView, ChildView } from './child-fields.ts';
import { childTable } from './child-line.ts';
import { childStepTable } from './child-step-line.ts';
import type { readClocks } from './clocks.ts';
import { type Duty, dutiesOf } from './duties.ts';

type Looking = Parameters<typeof readClocks>[0];

/** A duty of the reader, with what is recorded as done of it. */
export interface DutyView extends Duty {
  readonly steps: readonly ChildStepView[];
}

/** A child with what it asks of the reader. */
export interface ChildDuties extends ChildView {
  readonly duties: readonly DutyView[];
}

/** The children that a reader may know of, each with its duties, and all that was done; nothing for one who does not read class contact. */
export async function readChildrenAndSteps(looking: Looking) {
  const { tx, vault, trail, acting } = looking;
  if (!acting.case.reads.includes('contact')) return { children: [], steps: [] };
  const [recorded, steps] = await Promise.all([
    childTable.read(tx, vault, trail, acting.case.id),
    childStepTable.read(tx, vault, trail, acting.case.id),
  ]);
  const children = recorded.map((child): ChildDuties => {
    const duties = dutiesOf(child, acting.kind).map((duty) => ({
      ...duty,
      steps: steps.filter(({ childId, what }) => childId === child.id && what === duty.code),
    }));
    return { ...child, duties };
  });
  return { children, steps };
}

/** The children that a reader may know of, each with its duties. */
export const readChildren = async (looking: Looking): Promise<readonly ChildDuties[]> =>
  (await readChildrenAndSteps(looking)).children;

/** Is a guardian among what is recorded who may be a danger? */
export const isGuardianDanger = (children: readonly Pick<ChildView, 'guardian' | 'age'>[]): boolean =>
  children.some(({ guardian, age }) => guardian === 'danger' && age !== 'turned-18');

/**
 * The same where the children themselves are not shown: only those are read, and logged, of which the warning is. What is not readable is not
 * known, and nothing is promised by false.
 */
export async function guardianDanger({ tx, vault, trail, acting }: Looking): Promise<boolean> {
  if (!acting.case.reads.includes('contact')) return false;
  return isGuardianDanger(
    await childTable.read(tx, vault, trail, acting.case.id, {
      where: `t.guardian = $1 and t.age <> 'turned-18'`,
      is: 'danger',
    }),
  );
}

/** Whether it is done for the one who reads: a duty of one's own is not taken away by what somebody else has done. */
export const isDone = ({ whose, steps }: DutyView): boolean =>
  steps.some(({ own, doneBy }) => whose !== 'reader' || (own && doneBy !== 'another'));

/** Duties that are not done yet: those that are one, or may be. */
export const openDuties = (children: readonly ChildDuties[]): number =>
  children
    .flatMap(({ duties }) => duties)
    .filter((duty) => ['must', 'if-listed', 'assess'].includes(duty.level) && !isDone(duty)).length;
