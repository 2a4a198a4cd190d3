import type { Language } from '../../platform/i18n/texts.ts';
import { type Day, formatDate, formatMonth } from '../../platform/time/format.ts';

const dayOrMonth = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])|(?<![\d-])(\d{4})-(\d{2})(?![\d-])/g;

/** The day, where the calendar has it. */
function dayIn(year: string, month: string, day: string): Day | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(written);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : undefined;
}

/** Whether a source is said to be of a day or month that has not come. */
export const namesDayAfter = (source: string, today: Day): boolean =>
  [...source.matchAll(dayOrMonth)].some(([, day = '', month = '', year = '', yearOfMonth, monthAlone]) =>
    yearOfMonth === undefined
      ? (dayIn(year, month, day) ?? '') > today
      : `${yearOfMonth}-${monthAlone}` > today.slice(0, 7),
  );

/** A source as it is kept, with its days (28.11.2026) and months (2020-05) as the language of the page writes them. */
export const sourceWords = (language: Language, source: string): string =>
  source.replaceAll(dayOrMonth, (written, day, month, year, yearOfMonth, monthAlone) => {
    if (yearOfMonth !== undefined) {
      const first = dayIn(yearOfMonth, monthAlone, '1');
      return first ? formatMonth(language, first) : written;
    }
    const on = dayIn(year, month, day);
    return on ? formatDate(language, on) : written;
  });
