import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { unmarked } from '../../platform/i18n/told-from.ts';
import { citeWords, placeWords } from './cite.ts';
import type { Standing } from './entry.ts';
import { onceARegister } from './once.ts';
import { provisionKeys, type Register } from './register.ts';

/** A stretch of a text; a citation with the address of its row in the register. */
interface Stretch {
  readonly words: string;
  readonly href?: string;
}

/** What a page says of a place where it cites a row. A statute alone is no citation: only with the doubt that stands behind it. */
const citationOf = (language: Language, row: Standing): string =>
  row.sections.length > 0 || row.placeInWords ? placeWords(language, row) : citeWords(language, row);

const inPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/**
 * Another place than the one that is cited goes on behind it: `25:3 a`, `52 b–d`, `8:1-3`, `8:1.5`, `section 1 and 2`, `1 momentti (1/1999)`,
 * `25:3, 2 momentti`; so does a word. Rather no link than one to another row.
 */
const goesOn =
  /^(?:[\p{L}\p{N}\p{Pd}]|[.:/]\d|(?::\p{L}+)?(?:\s*[,&\p{Pd}]\s*|\s+(?:ja|tai|sekä|och|eller|samt|till|and|or|to)\s+|\s+)?\(?(?:\d|§|[a-zå-ö](?![\p{L}\p{N}])))/u;
/**
 * A word before it says whose statute it is: *Ruotsin rikoslaki*, *the former Criminal Code*. The catalogues cite behind a sign, also a dash that
 * stands by itself.
 */
const beforeIt = /(?:[\p{L}\p{N}’']\p{Pd}?[\s"”“»«]*|\p{Pd})$/u;

/**
 * Whether a text may cite something: nearly none of a page does, and to ask that alone takes a third of the time. Nearly every citation has a
 * digit, which is found at once.
 */
function mayCite(citations: readonly string[], beginning: (words: string) => string): (text: string) => boolean {
  const begin = (of: readonly string[]) =>
    new RegExp([...new Set(of.map((words) => inPattern(beginning(words))))].join('|') || '(?!)');
  const any = begin(citations);
  const ofWordsAlone = begin(citations.filter((words) => !/\d/.test(words)));
  return (text) => (/\d/.test(text) ? any : ofWordsAlone).test(text);
}

/** Finds citations by how they begin: the names of statutes are few. */
function finderOf(language: Language, { provisions }: Register) {
  const rows = new Map<string, string>();
  for (const key of provisionKeys) {
    const words = unmarked(() => citationOf(language, provisions[key]));
    // The parts of one place have one page in common: each shows all of them.
    for (const said of [words, capital(words)]) if (!rows.has(said)) rows.set(said, key);
  }
  const all = [...rows.keys()].toSorted((a, b) => b.length - a.length);
  const beginning = (words: string) => words.slice(0, 8);
  const byBeginning = Map.groupBy(all, beginning);
  const pattern = [...byBeginning.keys()].map(inPattern).join('|');
  const begins = new RegExp(pattern, 'g');
  const shortest = all.at(-1)?.length ?? 0;
  return { rows, byBeginning, beginning, begins, may: mayCite(all, beginning), shortest };
}
const finderNow = onceARegister(finderOf);

/**
 * Divides a text of a page by the citations in it, each with the address of its row in the register; nothing where there is none. The row that
 * the page itself is about is not linked again.
 */
export function citationsOn(language: Language, path: string): (text: string) => readonly Stretch[] | undefined {
  const { rows, byBeginning, beginning, begins, may, shortest } = finderNow(language);
  const at = (key: string) => `/${language}/lakirekisteri/${key}`;
  const own = (href: string) => path === href || path.startsWith(`${href}/`);
  return (text) => {
    if (text.length < shortest || !may(text)) return undefined;
    const stretches: Stretch[] = [];
    let done = 0;
    for (const { index } of text.matchAll(begins)) {
      if (index < done || beforeIt.test(text.slice(Math.max(0, index - 40), index))) continue;
      const words = byBeginning
        .get(beginning(text.slice(index)))
        ?.find((said) => text.startsWith(said, index) && !goesOn.test(text.slice(index + said.length)));
      const href = words && at(rows.get(words) ?? '');
      if (!words || !href || own(href)) continue;
      if (index > done) stretches.push({ words: text.slice(done, index) });
      stretches.push({ words, href });
      done = index + words.length;
    }
    if (done === 0) return undefined;
    if (done < text.length) stretches.push({ words: text.slice(done) });
    return stretches;
  };
}
