import { type Language, texts } from '../i18n/texts.ts';
import { en } from './length.en.ts';
import { fi } from './length.fi.ts';
import { sv } from './length.sv.ts';

/** How many days something took: at least and at most; `most` is null without limit. Alike where both ends are known to the day. */
export interface Length {
  readonly least: number;
  readonly most: number | null;
}

export const exactly = (days: number): Length => ({ least: days, most: days });
export const sumOf = (lengths: readonly Length[]): Length =>
  lengths.reduce(
    (sum, { least, most }) => ({
      least: sum.least + least,
      most: sum.most === null || most === null ? null : sum.most + most,
    }),
    exactly(0),
  );

const lengthTexts = texts({ fi, sv, en });
const daysIn = { days: 1, months: 30.4375, years: 365.25 } as const;
type Measure = keyof typeof daysIn;

/** Rough words for rough times: days up to three months, months up to two years. */
const measureOf = (days: number): Measure => (days < 91 ? 'days' : days < 731 ? 'months' : 'years');

/** Nothing can be said of it: it may have taken no time, and any. */
export const isUnknown = ({ least, most }: Length): boolean =>
  most === null && Math.round(least / daysIn[measureOf(least)]) === 0;

/**
 * A length in words: "46 päivää", or where an end is uncertain "noin 1–2 vuotta", "enintään noin 3 kuukautta", "vähintään 2 vuotta".
 * Never more precise than its ends.
 */
export function lengthWords(language: Language, { least, most }: Length, short = false): string {
  const t = lengthTexts(language);
  const word = (measure: Measure, n: number) => t(`${short ? 'short' : 'unit'}.${measure}`, { n });
  if (least === most) return word('days', least);
  const measure = measureOf(most ?? least);
  const [low, high] = [Math.round(least / daysIn[measure]), Math.round((most ?? least) / daysIn[measure])];
  if (most === null) return isUnknown({ least, most }) ? t('unknown') : t('at-least', { length: word(measure, low) });
  if (low === high) return t(short ? 'about.short' : 'about', { length: word(measure, low) });
  if (low === 0) return t('at-most', { length: word(measure, high) });
  return t(short ? 'about.short' : 'about', { length: `${low}–${word(measure, high)}` });
}
