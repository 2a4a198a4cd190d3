/** `7f3k2q` is shown as `T-7F3K2Q`: said on the phone, printed, typed back into the search. */
export const caseCode = (id: string): string => `T-${id.toUpperCase()}`;

/** A code word is one word that says nothing of her: letters and hyphens, 2–24 of them. */
export const codeWordPattern = /^\p{L}[\p{L}\u002d]{1,23}$/u;

/** Words that a new case can take: trees, berries and birds, nobody's name. */
const words = [
  'Koivu',
  'Kanerva',
  'Pihlaja',
  'Suvi',
  'Haapa',
  'Kuusi',
  'Mänty',
  'Paju',
  'Leppä',
  'Vaahtera',
  'Tammi',
  'Kataja',
  'Lumikko',
  'Tiira',
  'Kuovi',
  'Peippo',
  'Västäräkki',
  'Pääsky',
  'Joutsen',
  'Kielo',
  'Vuokko',
  'Orvokki',
  'Puolukka',
  'Mustikka',
  'Juolukka',
  'Karpalo',
  'Lakka',
  'Sammal',
  'Saniainen',
  'Ruoko',
  'Laine',
  'Poutapilvi',
  'Kaarna',
  'Käpy',
  'Tuomi',
  'Metso',
];

/** Suggests a word, where there is one that is not in use; `chance` is between 0 and 1. */
export function suggestCodeWord(chance: number, inUse: readonly string[] = []): string {
  const free = words.filter((word) => !inUse.includes(word));
  const among = free.length > 0 ? free : words;
  return among[Math.floor(chance * among.length)] ?? 'Koivu';
}

export interface CaseRow {
  readonly id: string;
  readonly code: string;
  readonly codeWord: string;
  readonly state: 'open' | 'closed';
  /** The next day that the viewer may know of: a review of a consent, a check of a contact rule. */
  readonly nextOn: string | null;
}

/** By what the own list of cases is ordered: next day, code word, or since when it has been on the list. The first is usual. */
export const caseOrders = ['day', 'word', 'newest'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** Which cases of the own list are shown: all, those for which one is named oneself, of these those that the own organisation leads. The first is usual. */
export const casesShown = ['all', 'mine', 'led'] as const;
export type CaseShown = (typeof casesShown)[number];

export interface ListChoice {
  readonly order: CaseOrder;
  readonly show: CaseShown;
}

export const usualList: ListChoice = { order: 'day', show: 'all' };

export const isSameChoice = (a: ListChoice, b: ListChoice): boolean => a.order === b.order && a.show === b.show;
