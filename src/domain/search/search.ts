/** What a search can be narrowed to; a meeting with its minutes, and appointments, are one. */
export const searchKinds = ['note', 'piece', 'task', 'meeting'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Rooms of these are never looked into (access text, sentence 11, and section 3: who somebody is, is no text). */
export const neverSearched = ['location', 'identity'] as const;

export const longestSearch = 100;
/** So many texts, the newest first, are looked through at once, and so many bytes of them as they are kept. */
export const mostTexts = 40_000;
export const mostBytes = 48 * 2 ** 20;

/** So many cases are shown, and so many texts of each; of a single case more. */
export const mostCases = 15;
export const mostInCase = 4;
export const mostInOne = 50;

/** The least that ranking asks of a text that was found. */
export interface Ranked {
  readonly caseId: string;
  readonly weight: number;
}

export interface OfCase<Text extends Ranked> {
  readonly caseId: string;
  /** The best of them, as many as are shown. */
  readonly shown: readonly Text[];
  /** How many more were found in that case. */
  readonly more: number;
}

/**
 * Found texts by case: the cases by their best text, then by the newest; within a case the same. `texts` come the newest first.
 *
 * @returns the cases that are shown, and in how many more something was found
 */
export function byCase<Text extends Ranked>(
  texts: readonly Text[],
  most: { readonly cases: number; readonly inCase: number },
): { readonly cases: readonly OfCase<Text>[]; readonly others: number } {
  const ranked = texts.toSorted((a, b) => b.weight - a.weight);
  const all = [...Map.groupBy(ranked, ({ caseId }) => caseId)];
  return {
    cases: all.slice(0, most.cases).map(([caseId, own]) => ({
      caseId,
      shown: own.slice(0, most.inCase),
      more: Math.max(0, own.length - most.inCase),
    })),
    others: Math.max(0, all.length - most.cases),
  };
}

/** A stretch of a text, from the first letter to behind the last. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Part of a text around the first hit, with the hits in it. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Stretch[];
  /** What was written goes on before or after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const before = 60;
const after = 120;
const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Whole words around the first hit: so many letters at the most before it and after it. */
export function snippetOf(text: string, hits: readonly Stretch[]): Snippet {
  const [first = { from: 0, until: 0 }] = hits;
  let from = Math.max(0, first.from - before);
  let until = Math.min(text.length, first.until + after);
  if (from > 0) while (from < first.from && !isSpace(text, from - 1)) from += 1;
  if (until < text.length) while (until > first.until && !isSpace(text, until)) until -= 1;
  while (from < first.from && isSpace(text, from)) from += 1;
  while (until > first.until && isSpace(text, until - 1)) until -= 1;
  const marks = hits.filter((hit) => hit.from >= from && hit.until <= until);
  return {
    text: text.slice(from, until),
    marks: marks.map((hit) => ({ from: hit.from - from, until: hit.until - from })),
    cutBefore: text.slice(0, from).trim() !== '',
    cutAfter: text.slice(until).trim() !== '',
  };
}
