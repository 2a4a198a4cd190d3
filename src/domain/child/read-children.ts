import type { ChildStepView, ChildView } from './child-fields.ts';
import { childTable } from './child-line.ts';
import { childStepTable } from './child-step-line.ts';
import type { readClocks } from './clocks.ts';
import { type Duty, dutiesOf } from './duties.ts';
import type { DutyCode } from './duty-codes.ts';

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

const isHerself = ({ who }: ChildDuties): boolean => who === 'herself';

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

/**
 * The same on a paper or a form, of which no other part shows class contact: in the log of another organisation its name would say that there is
 * such a danger. For looks alone: a change may not be told as one.
 */
export function guardianOnPaper(looking: Looking): Promise<boolean> {
  looking.trail.alone('contact', 'SafetyViewed');
  return guardianDanger(looking);
}

/** Whether it is done for the one who reads: a duty of one's own is not taken away by what somebody else has done. */
export const isDone = ({ whose, steps }: DutyView): boolean =>
  steps.some(({ own, doneBy }) => whose !== 'reader' || (own && doneBy !== 'another'));

/** Of a child, what is not done yet: what is a duty of the reader, or may be one. */
const openOf = ({ duties }: ChildDuties): DutyCode[] =>
  duties
    .filter((duty) => ['must', 'if-listed', 'assess'].includes(duty.level) && !isDone(duty))
    .map(({ code }) => code);

/**
 * The duties that wait, one as often as there are children for whom it does. The person of the case is one, however many organisations have
 * recorded that they are under 18: a duty about them stands once, and is done once it is done on one of the lines.
 */
export function openDuties(children: readonly ChildDuties[]): readonly DutyCode[] {
  const [hers, others] = [children.filter(isHerself), children.filter((child) => !isHerself(child))];
  const done = new Set(hers.flatMap(({ duties }) => duties.filter(isDone).map(({ code }) => code)));
  const open = new Set(hers.flatMap(openOf));
  return [...[...open].filter((code) => !done.has(code)), ...others.flatMap(openOf)];
}

/**
 * Lines of another organisation that may be about the same child: of the person of the case they are, of a child of that person's
 * nobody has said so, and what is asked is counted for each.
 */
export const perhapsSame = (child: ChildDuties, children: readonly ChildDuties[]): readonly ChildDuties[] =>
  children.filter(
    ({ id, who, organisationId }) => id !== child.id && who === child.who && organisationId !== child.organisationId,
  );
