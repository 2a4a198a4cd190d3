import { languageOf, type Weighed, weighed } from './language-of.ts';
import { shortLanguageOf } from './short/short-language.ts';
import type { Language } from './texts.ts';

/** What somebody wrote of all that a page or a file is drawn from. */
export interface Written {
  readonly texts: ReadonlySet<string>;
  /** Those of `texts` that are weighed also where they have a few words. */
  readonly short?: ReadonlySet<string>;
  /** Texts of one row or form, all of which the reader gets. */
  readonly together?: readonly (readonly string[])[];
}

/** The language of a text of any length, where it is certain. */
export const writtenLanguage = (text: string): Language | undefined => languageOf(text) ?? shortLanguageOf(text);

/** The one language of some texts; nothing where they have two or none is known. */
function oneOf(languages: Iterable<Language | undefined>): Language | undefined {
  const known = new Set(languages);
  known.delete(undefined);
  return known.size === 1 ? [...known][0] : undefined;
}

const severalWords = /\p{L}\P{L}*\s\P{L}*\p{L}/u;
/** Whether a text has more than one word. */
export const hasSeveralWords = (text: string): boolean => severalWords.test(text);

/** Where one sentence, line or quotation ends and the next begins. */
const breaks = /\n|(?<=[.!?…])\s+|["“”„»«]/u;
const lineEnds = /[\n"“”„»«]/;
const sentenceEnds = /[.!?…]\s/;

/** Whether a text may be in two languages: asked of each text of a page, most of which are in one. */
const mayMix = (text: string, twice: boolean): boolean => lineEnds.test(text) || (twice && sentenceEnds.test(text));

/** A text of more parts is marked as a whole or not at all: nobody waits for it. */
const mostParts = 100;

type Weigh = (text: string) => Weighed;

/** The parts of a text that are known by themselves, each with its language. A name is not, as of who signed it. */
function partsOf(text: string, whole: Language | undefined, weigh: Weigh): ReadonlyMap<string, Language> {
  const parts = new Map<string, Language>();
  const all = text.split(breaks, mostParts + 1);
  if (all.length > mostParts) return parts;
  for (const part of all) {
    const words = part.trim();
    if (!hasSeveralWords(words)) continue;
    const language = weigh(words).language ?? (whole === undefined ? undefined : shortLanguageOf(words, whole));
    if (language !== undefined) parts.set(words, language);
  }
  return parts;
}

/** Puts the parts of texts that may be in two languages with those that are known. One that is in two is in none: its parts stand for it. */
function addParts(known: Map<string, Language>, mixed: readonly string[], weigh: Weigh): void {
  const others = new Map<string, Language>();
  for (const text of mixed) {
    const whole = known.get(text);
    const parts = partsOf(text, whole, weigh);
    const isInTwo = parts.size > 1 && new Set(parts.values()).size > 1;
    if (isInTwo) known.delete(text);
    // Pages draw lines of a text by themselves.
    if (isInTwo || whole === undefined || text.includes('\n'))
      for (const [part, language] of parts) others.set(part, language);
  }
  for (const [part, language] of others) if (!known.has(part)) known.set(part, language);
}

/**
 * The language of each text that is known: of one of a few words by itself, else with what else was written in its row, never by other rows. Where one
 * such text stands in rows of two languages it stays open. What is written in two languages is known part by part.
 *
 * @param weigh tells the language of a text that is not short
 */
export function languagesOf(
  { texts, short = new Set(), together = [] }: Written,
  weigh: Weigh = weighed,
): Map<string, Language> {
  const known = new Map<string, Language>();
  const open = new Set<string>();
  const mixed: string[] = [];
  for (const text of texts) {
    const isShort = short.size > 0 && short.has(text);
    const { language = isShort ? shortLanguageOf(text) : undefined, twice } = weigh(text);
    // What lies open, as the directory of services, is not written sentence by sentence in two.
    if (mayMix(text, twice && isShort)) mixed.push(text);
    if (language !== undefined) known.set(text, language);
    else if (isShort) open.add(text);
  }
  const beside = new Map<string, Set<Language | undefined>>();
  for (const row of together) {
    const unknown = row.filter((text) => open.has(text));
    if (unknown.length === 0) continue;
    const language = oneOf(row.map((text) => known.get(text)));
    for (const text of unknown) beside.set(text, (beside.get(text) ?? new Set()).add(language));
  }
  for (const [text, languages] of beside) {
    const language = languages.size === 1 ? shortLanguageOf(text, oneOf(languages)) : undefined;
    if (language !== undefined) known.set(text, language);
  }
  addParts(known, mixed, weigh);
  return known;
}
