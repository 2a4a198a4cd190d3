import type { Printed } from '../study-release/index.ts';
import { type Off, type Ranged, ranged, type Told } from './told.ts';

/** A share that is told of a place: who has one of some answers, among those of whom the fact is known. */
interface Measure {
  readonly fact: string;
  readonly part: readonly string[];
  /** Answers that are left out of those among whom it is told. */
  readonly without?: readonly string[];
}

/**
 * What can be seen of regions beside how many people there are. Which of them a release tells depends on what it has counted: how soon help began is one
 * fact, of whom it is known (decision 103); in older releases it was a sum of bands, and of those alone for whom it began.
 */
export const measures = {
  begun: { fact: 'began', part: ['began'] },
  soon: { fact: 'soon', part: ['yes'], without: ['not-yet'] },
  waits: { fact: 'wait-service', part: ['already', '0--7', '8--30'] },
  needs: { fact: 'needs-unmet', part: ['1--2', '3--4', '5+'] },
  referrals: { fact: 'referrals', part: ['declined', 'unanswered'], without: ['none'] },
  course: { fact: 'furthest', part: ['investigation', 'charges', 'trial', 'judgment', 'appeal'] },
} as const satisfies Record<string, Measure>;
export type MeasureKey = keyof typeof measures;
export const measureKeys = Object.keys(measures) as [MeasureKey, ...MeasureKey[]];

const olderBy: Readonly<Partial<Record<MeasureKey, MeasureKey>>> = { soon: 'waits', waits: 'soon' };

/** What was asked for, or what an older or a newer release tells of the same instead; nothing where it tells neither. */
export const toldFor = (key: MeasureKey, told: readonly MeasureKey[]): MeasureKey | undefined =>
  [key, olderBy[key]].find((each) => each && told.includes(each));

/** What speaks to the themes of recommendations: an older way of counting to those of the newer one. */
export const figureOf = (show: 'people' | MeasureKey): 'people' | Exclude<MeasureKey, 'waits'> =>
  show === 'waits' ? 'soon' : show;

/** A share, and between which the true one lies: rounding alone; and rounding and chance together. */
export interface Share {
  readonly part: number;
  readonly of: number;
  readonly share: number;
  /** By rounding alone. */
  readonly least: number;
  readonly most: number;
  /** By rounding and chance: 95 %. */
  readonly low: number;
  readonly high: number;
  /** The fewest people who may be behind it. */
  readonly fewest: number;
}

/** Of fewer people, in multiples of k, there is no share at all. */
const leastPeople = 4;

/** Where rounding alone leaves more than so much of all shares possible, one says nothing. */
const mostOpen = 0.75;

/** Whether a share says anything: what it may be by rounding alone is not nearly everything. */
export const saysSomething = ({ least, most }: Share): boolean => most - least <= mostOpen;

/** Answers that say something: "others" and nothing are none. */
const isAnswer = (answer: string): boolean => answer !== '' && answer !== '*';

const nought: Ranged = { n: 0, low: 0, high: 0 };

/** The sum of printed numbers with what rounding leaves possible; null where one of them is not shown. */
function sumOf(numbers: readonly Printed[], off: number): Ranged | null {
  const n = numbers.reduce<Printed>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
  return n === null ? null : numbers.length === 0 ? nought : ranged(n, numbers.length, off);
}

export const isTold = (told: Told, key: MeasureKey): boolean => told.by[measures[key].fact] !== undefined;

/**
 * A share of a place as it was printed; null where it is not shown. `k`: what every number is a multiple of. A number that is a sum of many printed
 * ones may be further from the true one than what is left of all people: the nearer of the two counts.
 */
export function shareOf(told: Told | undefined, key: MeasureKey, off: Off, k: number): Share | null {
  const { fact, part, without = [] }: Measure = measures[key];
  const answers = Object.entries(told?.by[fact] ?? {});
  if (!told || answers.length === 0) return null;
  const each = off.fact * told.parts;
  const isOut = (answer: string) => !isAnswer(answer) || without.includes(answer);
  const sum = (wanted: (answer: string) => boolean) =>
    sumOf(
      answers.flatMap(([answer, n]) => (wanted(answer) ? [n] : [])),
      each,
    );
  const yes = sum((answer) => !isOut(answer) && part.includes(answer));
  const no = sum((answer) => !isOut(answer) && !part.includes(answer));
  const out = sum(isOut);
  if (!yes || !no || !out) return null;
  const of = yes.n + no.n;
  if (of < leastPeople * k) return null;
  const far = Math.min(yes.high - yes.n + no.high - no.n, off.people * told.parts + out.high - out.n);
  return { part: yes.n, of, share: yes.n / of, ...between(yes, no, ranged(of, 1, far)) };
}

/** The share at either end of what rounding leaves possible, reckoned from the side that was put together of fewer numbers. */
function between(yes: Ranged, no: Ranged, all: Ranged): Pick<Share, 'least' | 'most' | 'low' | 'high' | 'fewest'> {
  const fewest = Math.max(1, all.low, yes.low + no.low);
  const clip = (share: number) => Math.min(1, Math.max(0, share));
  // Each of these holds for the true share: of what is in it and all, and of what is not in it and all.
  const least = Math.max(clip(yes.low / Math.max(1, all.high)), clip(1 - no.high / fewest));
  const most = Math.min(clip(yes.high / fewest), clip(1 - no.low / Math.max(1, all.high)));
  return { least, most, low: wilson(least, fewest).low, high: wilson(most, fewest).high, fewest };
}

/** Standard errors of an interval of 95 %. */
const usual = 1.96;

/** The interval of a share among n people: E. B. Wilson, *Journal of the American Statistical Association* 22, 1927. */
export function wilson(share: number, n: number): { low: number; high: number } {
  const z = usual ** 2 / n;
  const middle = (share + z / 2) / (1 + z);
  const half = (usual / (1 + z)) * Math.sqrt((share * (1 - share)) / n + z / (4 * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
