import type { ChildView } from './child-fields.ts';
import type { ChildDuties, DutyView } from './duties.ts';

/**
 * What is known of lines by where they came from. A line that came along with the lead names the giver only to whoever may know of it, and
 * nothing but lines that the reader sees is compared: who may not know is told nothing by it.
 */

/** With whom it was recorded first: the organisation that it came along from, else its own. */
export const originOf = ({ handedFrom, organisation }: Pick<ChildView, 'handedFrom' | 'organisation'>): string =>
  handedFrom ?? organisation;

const facts = ['who', 'howMany', 'age', 'lives', 'alone', 'guardian', 'harm', 'ahead', 'known'] as const;
const isAlike = (line: ChildDuties, other: ChildDuties): boolean => facts.every((fact) => line[fact] === other[fact]);

/** Recorded after a line came along: it cannot be where that line came from. */
const isLater = (other: ChildDuties, line: ChildDuties): boolean =>
  other.version === 1 && other.writtenAt > line.writtenAt;

/**
 * The line of the giver that a line came from: one that says the same; else, where since then one of them was brought up to date, the only one that
 * it can be. Nothing where that is not known.
 */
function originLine(
  line: ChildDuties,
  lines: readonly ChildDuties[],
  isFree: (other: ChildDuties) => boolean,
): ChildDuties | undefined {
  const giver = line.handedFrom;
  if (!giver) return undefined;
  const may = lines.filter(
    (other) =>
      other.organisation === giver &&
      other.organisationId !== line.organisationId &&
      other.who === line.who &&
      isFree(other) &&
      !isLater(other, line),
  );
  const alone = lines.filter(
    ({ organisationId, handedFrom, who }) =>
      organisationId === line.organisationId && handedFrom === giver && who === line.who,
  );
  return may.find((other) => isAlike(line, other)) ?? (may.length === 1 && alone.length === 1 ? may[0] : undefined);
}

/** By the id of each line, all lines that are of its child because one came from the other. */
export function byOrigin(lines: readonly ChildDuties[]): ReadonlyMap<string, readonly ChildDuties[]> {
  const groups = new Map<string, readonly ChildDuties[]>(lines.map((line) => [line.id, [line]]));
  const taken = new Set<string>();
  for (const line of lines) {
    const own = groups.get(line.id) ?? [line];
    const key = ({ id }: ChildDuties) => `${line.organisationId} ${id}`;
    const from = originLine(line, lines, (other) => !taken.has(key(other)) && !own.includes(other));
    if (!from) continue;
    taken.add(key(from));
    const joined = [...(groups.get(from.id) ?? [from]), ...own];
    for (const { id } of joined) groups.set(id, joined);
  }
  return groups;
}

/** Of lines of one origin the one that carries what all say: the reader's own, else the first. */
export const firstOf = (lines: readonly ChildDuties[]): ChildDuties | undefined =>
  lines.find(({ own }) => own) ?? lines[0];

/** Lines that one organisation would have recorded of different children, or that differ in what does not change from one day to the next. */
export const isAnother = (child: ChildDuties, other: ChildDuties): boolean =>
  originOf(child) === originOf(other) ||
  child.howMany !== other.howMany ||
  (child.age !== other.age && child.age !== 'unclear' && other.age !== 'unclear');

/** Whether a duty of one line stands on another of the same origin with all that was done of it: then it is shown there alone. */
function standsOn(duty: DutyView, { duties }: ChildDuties): boolean {
  const there = duties.find(({ code, level }) => code === duty.code && level === duty.level);
  return (
    there !== undefined &&
    duty.steps.every((step) => there.steps.some((one) => one.doneOn === step.doneOn && one.outcome === step.outcome))
  );
}

/** The duties of a line that are not shown on another of the same origin, and which one that is. */
export function shownOnce(
  child: ChildDuties,
  children: readonly ChildDuties[],
): { readonly duties: readonly DutyView[]; readonly on?: ChildDuties } {
  const first = firstOf(byOrigin(children).get(child.id) ?? [child]);
  if (!first || first.id === child.id) return { duties: child.duties };
  return { duties: child.duties.filter((duty) => !standsOn(duty, first)), on: first };
}
