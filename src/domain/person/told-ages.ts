import { type FieldProblem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { type AgeTold, isAgeTold, readWhenInAny, saysAge, type When } from '../../platform/time/uncertain/index.ts';
import { findBirthYear } from './find-birth-year.ts';

/** What is asked of whoever writes a time. */
export type Reading = Parameters<typeof findBirthYear>[0] & { readonly now: Date };

/** The year of birth, where the time is said by an age: identity is opened for nothing else. */
export const bornFor = async (reading: Reading, { when }: { readonly when?: string | undefined }) =>
  when !== undefined && saysAge(when, dayOf(reading.now)) ? findBirthYear(reading) : undefined;

/** What was typed, in which a time may still stand in words that tell an age. */
export type WithAges<Said> = {
  readonly [Name in keyof Said]: When extends Said[Name] ? Said[Name] | AgeTold : Said[Name];
};
/** The same, once each time is one of the calendar. */
export type Settled<Typed> = { readonly [Name in keyof Typed]: Exclude<Typed[Name], AgeTold> };

/**
 * Every time that was told by an age becomes what it means by the calendar. Refused alike where no birth is recorded and where the writer does
 * not read it.
 *
 * @throws Problem `invalid` on each field whose age cannot be turned into years
 */
export async function settleAges<Said extends object>(reading: Reading, typed: WithAges<Said>): Promise<Said> {
  const ages = Object.entries(typed).flatMap(([field, value]) => (isAgeTold(value) ? [{ field, value }] : []));
  const born = ages.length > 0 ? await findBirthYear(reading) : undefined;
  const wrong: FieldProblem[] = [];
  const settled = ages.flatMap(({ field, value }) => {
    const read = readWhenInAny(value.byAge, dayOf(reading.now), born);
    if (read.ok) return [[field, read.value]];
    wrong.push({ field, reason: read.reason });
    return [];
  });
  refuse(wrong);
  // Nothing that tells an age is left.
  return { ...typed, ...Object.fromEntries(settled) } as Said;
}
