import {
  asOfWords,
  citeWords,
  forceWords,
  lengthOfTime,
  markWords,
  placeWords,
  provisionKeys,
  provisionOf,
  statuteKeys,
  statuteOf,
  trailWords,
} from '../../src/domain/law/index.ts';
import { languages } from '../../src/platform/i18n/texts.ts';
import { formatEuros } from '../../src/platform/time/format.ts';
import { lawIn } from '../../src/reference/law-words.ts';
import { withPlainSpaces } from './said-in.ts';

/** Everything that the register says of itself in any language, the longest first: what is drawn of it is not a page's own. */
const said: readonly string[] = languages
  .flatMap((language) => [
    ...provisionKeys.flatMap((key) => {
      const row = provisionOf(key);
      return [
        ...[placeWords(language, row), citeWords(language, row), markWords(language, row), forceWords(language, row)],
        ...[row.says[language], row.source[language], row.question?.[language], row.name?.[language]],
        ...row.pending.flatMap(({ paper, says }) => [paper, says[language]]),
        ...Object.values(row.limits).map((length) => lengthOfTime(language, length)),
        ...Object.values(row.amounts).map((euros) => formatEuros(language, euros)),
        ...trailWords(language, row),
        ...row.amendedBy,
        row.asOf && asOfWords(row.asOf),
      ];
    }),
    ...statuteKeys.map((key) => statuteOf(key).number),
  ])
  .flatMap((words) => (words && lawIn(words).length > 0 ? [withPlainSpaces(words.toLowerCase())] : []));
const phrases = [...new Set(said)].toSorted((a, b) => b.length - a.length);

/** What workers of the story have typed, and months of a timeline. */
const notOurs = /velka, n\. 12 000 €|\d{1,2}\/20\d\d–\d{1,2}\/20\d\d/g;

/** A text without a phrase, where it stands by itself: *section 9* is no part of *section 99*. */
const without = (text: string, phrase: string): string =>
  text.replaceAll(phrase, (found, at: number) =>
    /\d/.test((text[at - 1] ?? '') + (text[at + found.length] ?? '')) ? found : '…',
  );

/** Which law a text of a page says that the register does not: kinds. How long something has taken on a case is no law, so that times are left to the sources. */
export function lawBesideRegister(text: string): string[] {
  let own = withPlainSpaces(text.toLowerCase()).replace(notOurs, '…');
  if (lawIn(own).length === 0) return [];
  for (const phrase of phrases) if (own.includes(phrase)) own = without(own, phrase);
  return lawIn(own).filter((kind) => kind !== 'time');
}
