import type { Language } from '../../platform/i18n/texts.ts';
import { toldFrom } from '../../platform/i18n/told-from.ts';
import { formatEuros } from '../../platform/time/format.ts';
import { lengthOfTime } from './cite.ts';
import type { Provision } from './provision.ts';

/**
 * A time that a provision gives, in words: `30 päivää`.
 *
 * @throws RangeError where the row gives no such time
 */
export function timeWords(language: Language, row: Provision, name: string): string {
  const length = row.limits[name];
  if (!length) throw new RangeError(`The provision ${row.key} gives no time named ${name}.`);
  return toldFrom(`time ${row.key} ${name}`, lengthOfTime(language, length));
}

/** All times that a provision gives, in their order. */
export const timesOf = (language: Language, row: Provision): string[] =>
  Object.keys(row.limits).map((name) => timeWords(language, row, name));

/** An amount that a provision gives, as the language writes euros; nothing where it gives none of that name. */
export function amountWords(language: Language, row: Provision, name: string): string | undefined {
  const euros = row.amounts[name];
  return euros === undefined ? undefined : toldFrom(`amount ${row.key} ${name}`, formatEuros(language, euros));
}

/** All amounts that a provision gives, in their order. */
export const amountsOf = (language: Language, row: Provision): string[] =>
  Object.keys(row.amounts).flatMap((name) => amountWords(language, row, name) ?? []);
