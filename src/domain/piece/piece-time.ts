import type { Day } from '../../platform/time/format.ts';
import { type KeptTime, keptTime, noTime, parseWhen, readWhenInAny } from '../../platform/time/uncertain/index.ts';

interface Said {
  readonly when?: string | undefined;
  readonly whenEdtf?: string | undefined;
}

/** Reads what was said of the time, an age by the year of birth; a reason where it cannot be so, or begins later than today. */
export function readTime(
  { when, whenEdtf }: Said,
  today: Day,
  born?: number,
): KeptTime | { readonly field: string; readonly reason: string } {
  if (when === undefined && whenEdtf === undefined) return noTime;
  if (when !== undefined && whenEdtf !== undefined) return { field: 'when', reason: 'twice' };
  const field = when === undefined ? 'whenEdtf' : 'when';
  const read = when === undefined ? parseWhen(whenEdtf as string) : readWhenInAny(when, today, born);
  if (!read.ok) return { field, reason: read.reason };
  const time = keptTime(read.value);
  return time.from !== null && time.from > today ? { field, reason: 'future' } : time;
}
