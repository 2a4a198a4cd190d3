import type { Language } from '../../i18n/texts.ts';
import { addDays, type Day } from '../format.ts';
import { keptWhen } from './edtf.ts';
import type { When } from './when.ts';
import { writeWhen } from './write.ts';

/** The coarsest expression that has exactly these days: the years 2008–2010 in place of 1.1.2008–31.12.2010. */
export function wholeWhen(from: Day, until: Day): When {
  const after = addDays(until, 1);
  const length =
    from.endsWith('-01-01') && after.endsWith('-01-01') ? 4 : from.endsWith('-01') && after.endsWith('-01') ? 7 : 10;
  const [one, other] = [from.slice(0, length), until.slice(0, length)];
  return keptWhen(one === other ? one : `${one}/${other}`);
}

/** Days in the coarsest words that say exactly these. */
export const writeDays = (from: Day, until: Day, language: Language): string =>
  writeWhen(wholeWhen(from, until), language);

/** The same of a time that is known to more than a day; undefined of one day, and where no last day is known. */
export const writeVague = (from: Day, until: Day | null, language: Language): string | undefined =>
  until !== null && until !== from ? writeDays(from, until, language) : undefined;
