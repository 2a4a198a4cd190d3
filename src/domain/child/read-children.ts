import type { ChildStepView, ChildView } from './child-fields.ts';
import { childTable } from './child-line.ts';
import { byOrigin, firstOf, isAnother, originOf } from './child-origin.ts';
import { childStepTable } from './child-step-line.ts';
import type { readClocks } from './clocks.ts';
import { type ChildDuties, type Duty, type DutyView, dutiesOf } from './duties.ts';
import type { DutyCode } from './duty-codes.ts';

type Looking = Parameters<typeof readClocks>[0];

/** Lines of children, and what was done for them. */
export interface Recorded {
  readonly children: readonly ChildView[];
  readonly steps: readonly ChildStepView[];
}

const forbids = ({ code, level }: Duty): boolean => code === 'guardian' && level === 'must-not';

/** Of one child one instruction about a guardian: where one line says that nothing may reach a guardian, no other says to look first. */
function byTheStrictest(lines: readonly ChildDuties[]): readonly ChildDuties[] {
  const strictest = new Map(
    linesByChild(lines).flatMap((same) => {
      const strict = same.find(({ duties }) => duties.some(forbids));
      return strict ? same.map(({ id }) => [id, strict] as const) : [];
    }),
  );
  return lines.map((line) => {
    const strict = strictest.get(line.id);
    const rule = strict?.duties.find(forbids);
    if (!strict || !rule || line.duties.some(forbids)) return line;
    const { code, level } = rule;
    const duties = line.duties.map((duty) =>
      duty.code === code ? { ...duty, level, because: strict.organisation } : duty,
    );
    return { ...line, duties };
  });
}

/** The children that a reader may know of, each with its duties, and all that was done; nothing for one who does not read class contact. */
export async function readChildrenAndSteps(
  looking: Looking,
): Promise<Recorded & { readonly children: readonly ChildDuties[] }> {
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
    const noticed = steps.some(
      ({ childId, what, outcome }) => childId === child.id && what === 'welfare-notice' && outcome === 'done',
    );
    return { ...child, duties, noticed };
  });
  return { children: byTheStrictest(children), steps };
}

/** What the own organisation has recorded of children and done for them; of others' lines nothing is read, and nothing told to their owners. */
export async function readOwnChildren({ tx, vault, trail, acting }: Looking): Promise<Recorded> {
  if (!acting.case.reads.includes('contact')) return { children: [], steps: [] };
  const [children, steps] = await Promise.all([
    childTable.readUntold(tx, vault, acting.case.id),
    childStepTable.readUntold(tx, vault, acting.case.id),
  ]);
  const own = { children: children.filter((line) => line.own), steps: steps.filter((line) => line.own) };
  for (const line of own.children) childTable.saw(trail, { ...line, class: 'contact' });
  for (const line of own.steps) childStepTable.saw(trail, { ...line, class: 'contact' });
  return own;
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
 * The lines by child, so that each counts once: the person of the case is one, whoever has recorded it; a line that came along with the lead is
 * of the child whose line it came from; a child of that person's that several organisations have recorded is taken for one, where nothing
 * that is recorded says that it is another. In the order of the lines.
 */
export function linesByChild(lines: readonly ChildDuties[]): readonly (readonly ChildDuties[])[] {
  const origin = byOrigin(lines);
  const found: ChildDuties[][] = [];
  for (const line of lines) {
    const same = found.find(
      (all) =>
        all.some((other) => origin.get(line.id)?.includes(other)) ||
        all.every((other) => other.who === line.who && (isHerself(line) || !isAnother(line, other))),
    );
    if (same) same.push(line);
    else found.push([line]);
  }
  return found;
}

/**
 * Of one child, what waits on any of its lines. Of the person of the case, and where one line came from the other, a duty is done once it is done
 * on one of them; of other lines nobody has said that they are of one child, so what is done on one of them still waits on the other.
 */
function waitingOf(lines: readonly ChildDuties[]): readonly DutyCode[] {
  const origin = byOrigin(lines);
  const waiting = lines.flatMap((line) => {
    const alike = isHerself(line) ? lines.filter(isHerself) : (origin.get(line.id) ?? [line]);
    const done = new Set(alike.flatMap(({ duties }) => duties.filter(isDone).map(({ code }) => code)));
    return openOf(line).filter((code) => !done.has(code));
  });
  return [...new Set(waiting)];
}

/** The duties that wait, one as often as there are children for whom it does. */
export const openDuties = (lines: readonly ChildDuties[]): readonly DutyCode[] =>
  linesByChild(lines).flatMap(waitingOf);

/**
 * Lines of another origin that may be about the same child: of the person of the case they are, of a child of that person's nobody has said
 * so. Asked once for all lines of one origin, and never of lines of which it is known.
 */
export function perhapsSame(child: ChildDuties, children: readonly ChildDuties[]): readonly ChildDuties[] {
  const origin = byOrigin(children);
  const isFirst = (line: ChildDuties) => firstOf(origin.get(line.id) ?? [line]) === line;
  if (!isFirst(child)) return [];
  return children.filter(
    (other) =>
      other.who === child.who &&
      isFirst(other) &&
      other.id !== child.id &&
      (other.organisationId !== child.organisationId || originOf(other) !== originOf(child)),
  );
}
