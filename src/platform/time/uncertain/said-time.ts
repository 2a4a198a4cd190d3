import type { Day } from '../format.ts';
import { keptWhen } from './edtf.ts';
import { middleOf } from './story.ts';
import type { When } from './when.ts';

/** What has a time as the database keeps it. */
interface Timed {
  readonly whenEdtf: string | null;
}

/** Its time as it was said; null where nobody has said one. */
export const saidTime = ({ whenEdtf }: Timed): When | null => (whenEdtf === null ? null : keptWhen(whenEdtf));

/** The day that it stands at in the one order: the middle of what was said, never an outermost day; null without a time. */
export function standsOn(timed: Timed): Day | null {
  const when = saidTime(timed);
  return when && middleOf(when);
}

/** Is this a time that was said to the day? */
export const isDay = (when: string | null): boolean => when !== null && /^\d{4}-\d\d-\d\d$/.test(when);
