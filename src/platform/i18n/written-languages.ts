import { languageOf } from './language-of.ts';
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

/**
 * The language of each text that is known: of one of a few words by itself, else with what else was written in its row, never by other rows. Where one
 * such text stands in rows of two languages it stays open.
 *
 * @param long tells the language of a text that is not short
 */
export function languagesOf(
  { texts, short = new Set(), together = [] }: Written,
  long: (text: string) => Language | undefined = languageOf,
): Map<string, Language> {
  const known = new Map<string, Language>();
  const open = new Set<string>();
  for (const text of texts) {
    const language = long(text) ?? (short.has(text) ? shortLanguageOf(text) : undefined);
    if (language !== undefined) known.set(text, language);
    else if (short.has(text)) open.add(text);
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
  return known;
}
