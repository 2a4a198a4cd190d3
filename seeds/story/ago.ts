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

const shapes: Readonly<Record<Precision, (day: Day) => string>> = {
  day: (day) => day,
  month: (day) => day.slice(0, 7),
  about: (day) => `${day.slice(0, 7)}~`,
  year: (day) => day.slice(0, 4),
  'about-year': (day) => `${day.slice(0, 4)}~`,
};

/** The time as the JSON face takes it: EDTF (ISO 8601-2). */
export function ago(toldOn: Day, { days, as = 'month', until }: Ago): { edtf: string } {
  const at = (back: number) => shapes[as](addDays(toldOn, -back));
  if (until === undefined) return { edtf: at(days) };
  const end = { open: '..', unknown: '' };
  return { edtf: `${at(days)}/${typeof until === 'number' ? at(until) : end[until]}` };
}
