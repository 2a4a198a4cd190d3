import { citeWords, placeWords, provisionKeys, provisionOf } from '../../src/domain/law/index.ts';
import { type Language, languages } from '../../src/platform/i18n/texts.ts';
import { drawnTexts, withPlainSpaces } from './said-in.ts';

/** Text alone, and what is chosen, pressed or followed as a whole: no link can stand in these; in a form one would lose what is typed. */
const noLink = 'title option textarea input text desc a button label summary legend form'.split(' ');

/** How a row is cited: its place; where the act is cited as a whole, with the doubt behind it. */
export const cited = Object.fromEntries(
  languages.map((language) => [
    language,
    provisionKeys.map((key) => {
      const row = provisionOf(key);
      const said = row.sections.length > 0 || row.placeInWords ? placeWords(language, row) : citeWords(language, row);
      return { key, said: said.toLowerCase() };
    }),
  ]),
) as Record<Language, { key: string; said: string }[]>;

/** How many citations a page draws, and the texts with one that leads nowhere; the page of a row need not lead to itself. */
export function citationsIn(language: Language, slug: string, body: string): { found: number; bare: string[] } {
  let found = 0;
  const bare = drawnTexts(body).flatMap(({ text, within }) => {
    const says = withPlainSpaces(text.toLowerCase());
    if (!/§|\d:\d|section|artik|article/.test(says)) return [];
    const all = cited[language].filter(({ said }) => says.includes(said));
    found += all.length;
    const linked = within.some((tag) => noLink.includes(tag));
    const own = all.some(({ key }) => slug.split(/[/?]/).includes(key));
    return all.length > 0 && !linked && !own ? [text] : [];
  });
  return { found, bare };
}
