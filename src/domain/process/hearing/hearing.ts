import { type Day, daysBetween } from '../../../platform/time/format.ts';
import { knownDay } from '../durations.ts';
import type { StepView } from '../step-fields.ts';
import type { StepCode } from '../steps.ts';

/** What somebody says of two rows: the same hearing, two different ones, or that the other organisation was asked. */
export const matchAnswers = ['same', 'different', 'asked'] as const;
export type MatchAnswer = (typeof matchAnswers)[number];

/** One answer on two rows of different organisations, as far as the viewer reads both rooms. */
export interface Match {
  readonly id: string;
  /** The row of the organisation that answered, and the other one. */
  readonly stepId: string;
  readonly otherId: string;
  readonly answer: MatchAnswer;
  readonly reason: string | null;
  readonly organisation: string;
  readonly author: string | null;
  readonly own: boolean;
  readonly writtenAt: string;
}

/** What is compared of a step. */
export type Compared = Pick<
  StepView,
  'id' | 'organisationId' | 'class' | 'code' | 'instance' | 'state' | 'source' | 'from' | 'until' | 'writtenAt'
>;
type Pair<Step> = readonly [Step, Step];

/** A recorded hearing is a hearing: one register may call it so and another not. */
const alike: readonly (readonly StepCode[])[] = [['hearing', 'recorded-interview']];
/** What a step is called in any register; rows that may be the same have it alike. */
export const anyCode = <Code extends string>(code: Code): string =>
  alike.find((codes) => (codes as readonly string[]).includes(code))?.[0] ?? code;

/** Further apart in days, two rows are taken for two hearings and nothing is asked. */
export const farApart = 31;

/** The fewest days that may lie between two steps; that of a time that nobody knows is the most that is asked about. */
function daysApart(a: Compared, b: Compared): number {
  const [aFrom, aUntil, bFrom, bUntil] = [a.from ?? a.until, a.until ?? a.from, b.from ?? b.until, b.until ?? b.from];
  if (aFrom === null || aUntil === null || bFrom === null || bUntil === null) return farApart;
  return Math.max(0, daysBetween(aUntil, bFrom), daysBetween(bUntil, aFrom));
}

/** Steps that stand: what was moved or cancelled is no hearing to come to. */
const stands = ({ state }: Compared): boolean => state === 'planned' || state === 'done';

/** Before two courts there are two hearings. */
const mayShareCourt = (a: Compared, b: Compared): boolean =>
  a.instance === null || b.instance === null || a.instance === b.instance;

/** May two rows be one and the same, by what can be seen of them? */
export const mayBeSame = (a: Compared, b: Compared): boolean =>
  a.organisationId !== b.organisationId &&
  a.class === b.class &&
  anyCode(a.code) === anyCode(b.code) &&
  mayShareCourt(a, b) &&
  stands(a) &&
  stands(b) &&
  daysApart(a, b) <= farApart;

const isOf = ({ stepId, otherId }: Match, a: string, b: string): boolean =>
  (stepId === a && otherId === b) || (stepId === b && otherId === a);

/** The answer that counts on two rows: the later one, whoever gave it. */
export const answerOn = (matches: readonly Match[], a: string, b: string): Match | undefined =>
  matches
    .filter((match) => isOf(match, a, b))
    .toSorted((one, two) => two.writtenAt.localeCompare(one.writtenAt) || two.id.localeCompare(one.id))[0];

/** Rows that were said to be the same, each with all the others; a row by itself is with itself alone. In the order given. */
export function together<Step extends Pick<Compared, 'id'>>(
  steps: readonly Step[],
  matches: readonly Match[],
): readonly Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const joined = groups.filter((group) => group.some(({ id }) => answerOn(matches, id, step.id)?.answer === 'same'));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), step]);
  }
  return groups;
}

/** The row of the authority that calls comes first. */
export const callerFirst = (a: { readonly source: string | null }, b: { readonly source: string | null }): number =>
  Number(b.source === 'own-authority') - Number(a.source === 'own-authority');

/** The row of the authority that calls leads, then the one written last. The database says the same (`priv.counted_elsewhere`). */
const byLead = (a: Compared, b: Compared): number =>
  callerFirst(a, b) || b.writtenAt.localeCompare(a.writtenAt) || b.id.localeCompare(a.id);

/**
 * Steps with the rows that count with each: those of one hearing that stand alike are one. Where one has been told and the other is still planned,
 * that is a difference to be seen, and both count.
 */
export const countedOnce = <Step extends Compared>(
  steps: readonly Step[],
  matches: readonly Match[],
): readonly { readonly lead: Step; readonly rows: readonly Step[] }[] =>
  together(steps, matches)
    .flatMap((group) => [...Map.groupBy(group, ({ state }) => state).values()])
    .map((rows) => ({ lead: rows.toSorted(byLead)[0] as Step, rows }))
    .toSorted((a, b) => steps.indexOf(a.lead) - steps.indexOf(b.lead));

/**
 * Pairs of rows that may be the same and on which nobody has answered, the nearest first. A row is offered once for each other organisation, and
 * not where one of that organisation is known to be the same already. Decided by the rows given alone: those that the viewer sees.
 */
export function offersOf<Step extends Compared>(
  steps: readonly Step[],
  matches: readonly Match[],
): readonly Pair<Step>[] {
  const pairs = steps
    .flatMap((a, at) => steps.slice(at + 1).map((b): Pair<Step> => [a, b]))
    .filter(([a, b]) => mayBeSame(a, b))
    .map((pair) => ({ pair, apart: daysApart(...pair), answer: answerOn(matches, pair[0].id, pair[1].id)?.answer }))
    .toSorted((one, two) => one.apart - two.apart);
  const taken = new Set(pairs.filter(({ answer }) => answer === 'same').flatMap(({ pair }) => keysOf(pair)));
  return pairs.flatMap(({ pair, answer }) => {
    const keys = keysOf(pair);
    if (answer !== undefined || keys.some((key) => taken.has(key))) return [];
    for (const key of keys) taken.add(key);
    return [pair];
  });
}
const keysOf = ([a, b]: Pair<Compared>): string[] => [`${a.id} ${b.organisationId}`, `${b.id} ${a.organisationId}`];

/** In what rows of one hearing differ: the days between the first and the last that are known, hour, place, and a move that another does not know of. */
export interface Differences {
  readonly days: number | null;
  readonly hour: boolean;
  readonly place: boolean;
  readonly state: boolean;
}

const differ = (values: readonly (string | null)[]): boolean =>
  new Set(values.filter((value) => value !== null)).size > 1;

type Placed = Pick<StepView, 'from' | 'until' | 'hour' | 'place' | 'state'>;

export function differencesOf(rows: readonly Placed[]): Differences {
  const days = rows.flatMap((row) => knownDay(row) ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return {
    days: first === undefined || last === undefined || first === last ? null : daysBetween(first, last),
    hour: differ(rows.map(({ hour }) => hour)),
    place: differ(rows.map(({ place }) => place?.trim().toLocaleLowerCase('fi') ?? null)),
    state: differ(rows.map(({ state }) => state)),
  };
}

/** Day or hour differ: that is what somebody would come wrong by. */
export const hasTwoTimes = ({ days, hour }: Differences): boolean => days !== null || hour;

/** When a step is held, at one of its versions. */
export interface Time {
  readonly day: Day | null;
  readonly hour: string | null;
}

/** How a step was moved, the latest move last, from the times of its versions in their order. */
export function movesOf(times: readonly Time[]): readonly { readonly from: Time; readonly to: Time }[] {
  return times.flatMap((to, at) => {
    const from = times[at - 1];
    return from && from.day !== null && (from.day !== to.day || (from.hour !== null && from.hour !== to.hour))
      ? [{ from, to }]
      : [];
  });
}
