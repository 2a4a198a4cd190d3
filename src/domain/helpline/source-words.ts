import type { Language } from '../../platform/i18n/texts.ts';
import { type Day, formatDate, formatMonth } from '../../platform/time/format.ts';

/** `21.12.2023`, also with spaces, `2023-12-21` and `2020-05`. */
const dayOrMonth =
  /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\d.])|(?<![\d-])(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/g;

/** What is written: its year, month and day; of a month no day. */
const partsOf = ([, day, month, year, isoYear, isoMonth, isoDay]: readonly (string | undefined)[]) => ({
  year: year ?? isoYear ?? '',
  month: month ?? isoMonth ?? '',
  day: day ?? isoDay,
});

/** The day, where the calendar has it. */
function dayIn(year: string, month: string, day: string): Day | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(written);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : undefined;
}

/** Whether a source is said to be of a day or month that has not come. */
export const namesDayAfter = (source: string, today: Day): boolean =>
  [...source.matchAll(dayOrMonth)].some((found) => {
    const { year, month, day } = partsOf(found);
    return day === undefined ? `${year}-${month}` > today.slice(0, 7) : (dayIn(year, month, day) ?? '') > today;
  });

/** A source as it is kept, with its days (28.11.2026) and months (2020-05) as the language of the page writes them. */
export const sourceWords = (language: Language, source: string): string =>
  source.replaceAll(dayOrMonth, (...found: string[]) => {
    const { year, month, day } = partsOf(found);
    const on = dayIn(year, month, day ?? '1');
    if (!on) return found[0] as string;
    return day === undefined ? formatMonth(language, on) : formatDate(language, on);
  });
