import type { Day } from '../format.ts';
import { bounds } from './bounds.ts';
import type { When } from './when.ts';

/** A time as the database keeps it: the expression in EDTF (ISO 8601-2), and the outermost days of its extent. */
export interface KeptTime {
  readonly whenEdtf: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

export const noTime: KeptTime = { whenEdtf: null, from: null, until: null };

export function keptTime(when: When | undefined): KeptTime {
  if (when === undefined) return noTime;
  const { from, until } = bounds(when);
  return { whenEdtf: when, from, until };
}
