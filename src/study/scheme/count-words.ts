import { bareSpelling } from './scheme.ts';

// How columns of numbers and rows of totals are called in tables that others publish.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const countNames = words(
  'count counts n freq frequency people persons individuals cases victims referrals headcount total totals ' +
    'numberofpeople numberofpersons numberofindividuals numberofcases numberofvictims numberofreferrals ' +
    'lkm lukumäärä määrä henkilöitä henkilömäärä henkilöidenmäärä uhreja tapauksia yhteensä ' +
    'antal personer antalpersoner offer ärenden totalt',
);
const weightNames = words(
  'weight weights weighting wt caseweight expansionfactor paino painot painokerroin painokertoimet vikt vikter',
);
/** Whole words: a share is *andel* in Swedish, and trafficking is *människohandel*. */
const percentName =
  /%|(?<!\p{L})(percent(age)?|per cent|prosentti(a|osuus)?|procent(andel)?|pct|share|osuus|andel)(?!\p{L})/iu;

export const columnUses = ['count', 'weight', 'percent'] as const;
/** What a column of numbers that are no property of a person may be for. */
export type ColumnUse = (typeof columnUses)[number];

/** What the name of a column says that its numbers are; its values have the last word. */
export function useByName(name: string): ColumnUse | undefined {
  if (percentName.test(name)) return 'percent';
  const bare = bareSpelling(name);
  return countNames.has(bare) ? 'count' : weightNames.has(bare) ? 'weight' : undefined;
}

/** The mark of a number that is not shown. */
export const hidesNumber = (value: string): boolean => /^(\*+|\.{1,3}|…|:|[-–—]|\[?[csxz]\]?)$/i.test(value);

/** A number as tables write it, a share, or a bound of a number that is not shown. */
export const isNumber = (value: string): boolean => /^[-–−<>≤≥]?\s?\d[\d\s.,]*%?$/.test(value);

const totalWords = words(
  'total totals grandtotal subtotal sum intotal yhteensä kaikkiyhteensä välisumma summa totalt sammanlagt delsumma',
);
const allWords = words('all overall kaikki alla samtliga kokomaa helalandet');
const maybeTotal = /total|sum|yhteens|samman|all|kaikki|alla|samtliga|koko|hela/i;
const endsAsTotal = /\s(totals?|subtotal|yhteensä|totalt|sammanlagt)\s*:?$/i;
/** “All ages”, “Kaikki iät”, “Alla åldrar”. */
const allOf = /^(all|kaikki|alla|samtliga)\s+\p{Ll}+$/iu;
const startsAsTotal = /^(grand\s+total|sub-?total|total|yhteensä|totalt|sammanlagt)\s*[:(\d]/i;

/**
 * True when a value says that its row is the sum of others.
 *
 * @param counted the table has a column of numbers of people: then “all” is a total too
 */
export function saysTotal(value: string, counted: boolean): boolean {
  if (!maybeTotal.test(value)) return false;
  const bare = bareSpelling(value);
  if (totalWords.has(bare) || endsAsTotal.test(value) || startsAsTotal.test(value)) return true;
  return counted && (allWords.has(bare) || allOf.test(value));
}
