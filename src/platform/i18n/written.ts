import { AsyncLocalStorage } from 'node:async_hooks';
import { type Weighed, weighed } from './language-of.ts';
import type { Language } from './texts.ts';
import { hasSeveralWords, languagesOf, type Written } from './written-languages.ts';

/** A stretch of a text that a page says, with its language where that is not the page's. */
interface Stretch {
  readonly words: string;
  readonly language?: Language;
}

/** Divides a text of a page by language; nothing where all of it is in the page's own. */
type Divide = (text: string) => readonly Stretch[] | undefined;

/**
 * What somebody wrote in another language than the page's, as pages draw it: each text whole, and each part of some words. One word is kept apart: it is
 * found where it stands alone, and not within a sentence, where it may be a word of the page's.
 */
function foreignAmong(written: Written, page: Language, isOpen = false) {
  const foreign = new Map<string, Language>();
  const words = new Map<string, Language>();
  for (const [text, language] of languagesOf(written, isOpen ? weighedOnce : weighed)) {
    if (language === page) continue;
    const whole = text.trim();
    (hasSeveralWords(whole) ? foreign : words).set(whole, language);
  }
  return { foreign, words };
}

/** So many open texts are remembered with what they tell: the directory of services is read again and again. */
const mostKnown = 5_000;
const known = new Map<string, Weighed>();

/** Never asked of what was opened: nothing that is closed in the database is kept. */
function weighedOnce(text: string): Weighed {
  const before = known.get(text);
  if (before) return before;
  const own = weighed(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, own);
  return own;
}

/** By so many characters a text is looked up; a shorter one by all it has. */
const beginning = 12;
/**
 * So many texts are tried in all that one page draws: a page in use tries some hundreds. Where hundreds of long texts begin alike it is left
 * unmarked from there on, rather than that everybody waits for it.
 */
const mostLooks = 20_000;
const isWord = /^[\p{L}\p{N}]/u;
const endsWord = /[\p{L}\p{N}]$/u;

interface Finder {
  /** No text is shorter. */
  readonly shortest: number;
  /** Whether one of them may begin at this place: asked of each place of a page, so it costs next to nothing. */
  begins(text: string, at: number): boolean;
  find(text: string, at: number): string | undefined;
}

/** Finds the longest of many texts that stands at a place of another and ends no later than a word does, at the cost of a few look-ups. */
function finderOf(texts: readonly string[]): Finder {
  const byBeginning = Map.groupBy(texts, (text) => text.slice(0, beginning));
  // The longest first: a text may begin as another does.
  for (const all of byBeginning.values()) all.sort((a, b) => b.length - a.length);
  const lengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))].toSorted((a, b) => b - a);
  let looks = mostLooks;
  const stands = (text: string, at: number) => (words: string) => {
    looks -= 1;
    return (
      looks >= 0 && text.startsWith(words, at) && !isWord.test(text.slice(at + words.length, at + words.length + 2))
    );
  };
  const firsts = new Set(texts.map((text) => text.charCodeAt(0)));
  return {
    shortest: texts.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY),
    begins: (text, at) => firsts.has(text.charCodeAt(at)) && !endsWord.test(text.slice(Math.max(0, at - 2), at)),
    find(text, at) {
      for (const length of lengths) {
        const found = byBeginning.get(text.slice(at, at + length))?.find(stands(text, at));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/**
 * Finds what somebody wrote in what a page says, alone or within a sentence: ”Review with the client: “Haluan oman kodin””. `written` are the
 * texts as they were written; a text in another of the three languages that stands in what is drawn is a stretch of its own (WCAG 2.2, 3.1.2).
 *
 * @param isOpen none of them is closed in the database: their languages may be remembered
 */
export function divider(written: Written, page: Language, isOpen = false): Divide {
  const { foreign, words } = foreignAmong(written, page, isOpen);
  if (foreign.size === 0 && words.size === 0) return () => undefined;
  const { shortest, begins, find } = finderOf([...foreign.keys()]);
  return (text) => {
    const alone = foreign.get(text) ?? (words.size > 0 ? words.get(text.trim()) : undefined);
    if (alone) return [{ words: text, language: alone }];
    if (text.length < shortest) return undefined;
    const stretches: Stretch[] = [];
    let done = 0;
    for (let at = 0; at + shortest <= text.length; at += 1) {
      const words = begins(text, at) ? find(text, at) : undefined;
      if (words === undefined) continue;
      if (at > done) stretches.push({ words: text.slice(done, at) });
      stretches.push({ words, language: foreign.get(words) as Language });
      done = at + words.length;
      at = done - 1;
    }
    if (done === 0) return undefined;
    if (done < text.length) stretches.push({ words: text.slice(done) });
    return stretches;
  };
}

/** What somebody wrote of all that the file that is being made is made from. */
const written = new AsyncLocalStorage<Written>();

/** Makes a file from what somebody wrote: a document that is made meanwhile can tell which of its texts are in another language. */
export const makeFrom = <Made>(from: Written, make: () => Made): Made => written.run(from, make);

/** Of what the file is made from, each text of several words in another language than the file's, whole and line by line, with its language. */
export const foreignTexts = (page: Language): ReadonlyMap<string, Language> =>
  foreignAmong(written.getStore() ?? { texts: new Set() }, page).foreign;
