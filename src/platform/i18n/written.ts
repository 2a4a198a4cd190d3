import { languageOf } from './language-of.ts';
import type { Language } from './texts.ts';

/** A stretch of a text that a page says, with its language where that is not the page's. */
interface Stretch {
  readonly words: string;
  readonly language?: Language;
}

/** Divides a text of a page by language; nothing where all of it is in the page's own. */
type Divide = (text: string) => readonly Stretch[] | undefined;

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What somebody wrote in another language than the page's: each text whole, and each line of some words, as pages draw both. */
function foreignAmong(written: ReadonlySet<string>, page: Language): Map<string, Language> {
  const foreign = new Map<string, Language>();
  for (const text of written) {
    const language = languageOf(text);
    if (language === undefined || language === page) continue;
    foreign.set(text.trim(), language);
    for (const line of text.split('\n')) if (/\p{L}\s+\p{L}/u.test(line)) foreign.set(line.trim(), language);
  }
  return foreign;
}

/**
 * Finds what somebody wrote in what a page says, alone or within a sentence: ”Review with the client: “Haluan oman kodin””. `written` are the
 * texts as they were written; a text in another of the three languages that stands in what is drawn is a stretch of its own (WCAG 2.2, 3.1.2).
 */
export function divider(written: ReadonlySet<string>, page: Language): Divide {
  const foreign = foreignAmong(written, page);
  if (foreign.size === 0) return () => undefined;
  // The longest first: a text may begin as another does.
  const longestFirst = [...foreign.keys()].toSorted((a, b) => b.length - a.length);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    const alone = foreign.get(text);
    if (alone) return [{ words: text, language: alone }];
    const stretches: Stretch[] = [];
    let done = 0;
    for (const { 0: words, index } of text.matchAll(any)) {
      if (index > done) stretches.push({ words: text.slice(done, index) });
      stretches.push({ words, language: foreign.get(words) as Language });
      done = index + words.length;
    }
    if (done === 0) return undefined;
    if (done < text.length) stretches.push({ words: text.slice(done) });
    return stretches;
  };
}
