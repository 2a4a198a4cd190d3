import { addDays, type Day } from '../../platform/time/format.ts';
import type { Opens } from './opening.ts';

/** Whether one can call without saying who one is, as the source tells. */
export const namelessAnswers = ['yes', 'no', 'not-told'] as const;
/** What a call costs, as the source tells. */
export const costs = ['free', 'call-price', 'not-told'] as const;

interface Words {
  readonly name: string;
  readonly about: string;
}

/** A number that anybody may call for help, as it stands here. */
export interface Helpline extends Opens {
  readonly key: string;
  readonly version: number;
  readonly state: 'open' | 'ended';
  readonly words: Readonly<Record<'fi' | 'sv' | 'en', Words>>;
  /** As they are written; the digits are what is called. */
  readonly numbers: readonly string[];
  /** Languages that are spoken, and those that are interpreted. */
  readonly languages: readonly string[];
  readonly interpreted: readonly string[];
  readonly nameless: (typeof namelessAnswers)[number];
  readonly cost: (typeof costs)[number];
  /** The source says that the call is not itemised on the bill. */
  readonly offBill: boolean;
  readonly source: string;
  /** The year that the source is of, where it says so. */
  readonly sourceYear: number | null;
  readonly checkedOn: Day;
  /** The day by which the next check is due. */
  readonly checkBy: Day;
  /** The day on which somebody of the deployment called it. */
  readonly rungOn: Day | null;
}

/** Nobody calls it to try it, and it stands first. */
export const isEmergency = ({ numbers }: Pick<Helpline, 'numbers'>): boolean =>
  numbers.some((number) => dialled(number) === '112');

/** The line of the emergency number: it stays on the page and keeps its number. */
export const emergencyKey = 'emergency';

/** What is called: digits, with the plus of another country. */
export const dialled = (number: string): string => number.replace(/[^+\d]/g, '');

/** Days: nobody promises more than a year ahead that a number holds, and a check of more than a year ago tells nothing of today. */
export const checkHolds = 366;
export const isLongAgo = (checkedOn: Day, today: Day): boolean => addDays(checkedOn, checkHolds) <= today;

/** The day on which its next check is due: the one that was promised, but no later than a year after the last check. */
export function checkDue({ checkedOn, checkBy }: Pick<Helpline, 'checkedOn' | 'checkBy'>): Day {
  const year = addDays(checkedOn, checkHolds);
  return checkBy < year ? checkBy : year;
}

export const isPastCheck = (line: Pick<Helpline, 'checkedOn' | 'checkBy'>, today: Day): boolean =>
  checkDue(line) <= today;

/** A source, or a call, of more years ago tells little of today: what was last is asked. */
const yearsThatHold = 4;
export function isOld({ sourceYear, rungOn }: Pick<Helpline, 'sourceYear' | 'rungOn'>, today: Day): boolean {
  const known = [sourceYear, rungOn === null ? null : Number(rungOn.slice(0, 4))].filter((year) => year !== null);
  return known.length > 0 && Number(today.slice(0, 4)) - Math.max(...known) > yearsThatHold;
}

/** Every line as it stands: what is kept here goes before what the program ships, unless a release has brought a later version. */
export function linesNow<Line extends Helpline>(shipped: readonly Line[], kept: readonly Line[]): readonly Line[] {
  const byKey = new Map(shipped.map((line) => [line.key, line]));
  for (const line of kept) if (line.version >= (byKey.get(line.key)?.version ?? 0)) byKey.set(line.key, line);
  return [...byKey.values()];
}

/** For the page of everybody: the emergency number first, what is old last; ended lines are not on it. */
export function inOrder<Line extends Helpline>(lines: readonly Line[], today: Day): readonly Line[] {
  const rank = (line: Line) => (isEmergency(line) ? 0 : isOld(line, today) ? 2 : 1);
  return lines.filter(({ state }) => state === 'open').toSorted((a, b) => rank(a) - rank(b));
}
