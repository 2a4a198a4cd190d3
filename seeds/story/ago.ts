import { addDays, type Day } from '../../src/platform/time/format.ts';

/**
 * A time so many days before the day on which the story is told, as precisely as she remembers: on a `day`, in a `month`, in
 * `about` a month, in a `year`, in `about-year`. Two of them make a span; without an end it goes on.
 */
export type Precision = 'day' | 'month' | 'about' | 'year' | 'about-year';
export interface Ago {
  readonly days: number;
  readonly as?: Precision;
  /** Where a span ends: so many days ago, or `open` for still going on, or `unknown`. */
  readonly until?: number | 'open' | 'unknown';
}

/** Of a scene: the day on which the story is told, and that of the act. */
interface Days {
  readonly toldOn: Day;
  readonly today: Day;
}

const shapes: Readonly<Record<Precision, (day: Day) => string>> = {
  day: (day) => day,
  month: (day) => day.slice(0, 7),
  about: (day) => `${day.slice(0, 7)}~`,
  year: (day) => day.slice(0, 4),
  'about-year': (day) => `${day.slice(0, 4)}~`,
};

/**
 * The time as the JSON face takes it: EDTF (ISO 8601-2). Never after the day of the act: what happened that day is meant when the act
 * has been moved from a weekend to the Friday before.
 */
export function ago({ toldOn, today }: Days, { days, as = 'month', until }: Ago): { edtf: string } {
  const at = (back: number) => {
    const day = addDays(toldOn, -back);
    return shapes[as](day < today ? day : today);
  };
  if (until === undefined) return { edtf: at(days) };
  const end = { open: '..', unknown: '' };
  return { edtf: `${at(days)}/${typeof until === 'number' ? at(until) : end[until]}` };
}
