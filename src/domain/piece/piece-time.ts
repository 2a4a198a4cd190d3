import type { Day } from '../../platform/time/format.ts';
import { bounds, parseWhen, readWhenInAny } from '../../platform/time/uncertain/index.ts';

/** A time as the database keeps it: the expression, and the outermost days of its extent. */
export interface KeptTime {
  readonly whenEdtf: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

export const noTime: KeptTime = { whenEdtf: null, from: null, until: null };

interface Said {
  readonly when?: string | undefined;
  readonly whenEdtf?: string | undefined;
}

/** Reads what was said of the time; a reason where it cannot be so, or begins later than today. */
export function readTime(
  { when, whenEdtf }: Said,
  today: Day,
): KeptTime | { readonly field: string; readonly reason: string } {
  if (when === undefined && whenEdtf === undefined) return noTime;
  if (when !== undefined && whenEdtf !== undefined) return { field: 'when', reason: 'twice' };
  const field = when === undefined ? 'whenEdtf' : 'when';
  const read = when === undefined ? parseWhen(whenEdtf as string) : readWhenInAny(when, today);
  if (!read.ok) return { field, reason: read.reason };
  const { from, until } = bounds(read.value);
  if (from !== null && from > today) return { field, reason: 'future' };
  return { whenEdtf: read.value, from, until };
}
