import { lastDay } from '../../../platform/time/finnish-days/index.ts';
import type { Day } from '../../../platform/time/format.ts';
import { firstYear, limitOf, type Provision, provisionOf, standsOn } from '../../law/index.ts';

/** Amounts as they were seen, in the order in which they came into force. */
export const amountRows = ['rvl-9', 'rvl-9-2015', 'rvl-9-2018'] as const;

/**
 * The day from which a row holds; where nobody has seen it, the beginning of the year of the act by which the row came about. Never when
 * it was read: a new reading moves no offence to other amounts.
 */
const begins = (row: Provision): Day => row.validFrom ?? `${firstYear(row)}-01-01`;

/**
 * The largest compensation for suffering by the day of the offence (1204/2005 9 §): a revision does not hold for an offence before
 * it. `sure` where the day lies in the time for which the amounts were seen; they are revised every three years (48 §).
 */
export function amountsFor(offenceOn: Day): { readonly row: Provision | null; readonly sure: boolean } {
  const row =
    amountRows
      .map((key) => provisionOf(key))
      .findLast((row) => standsOn({ validFrom: begins(row), validUntil: row.validUntil }, offenceOn)) ?? null;
  if (row === null || row.validFrom === null) return { row, sure: false };
  return { row, sure: offenceOn < lastDay(row.validFrom, limitOf('rvl-48', 'plain')) };
}
