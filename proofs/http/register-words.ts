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
import { withoutOwnTimes, withoutTyped } from './own-times.ts';
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

/** Months of a timeline. */
const months = /\d{1,2}\/20\d\d–\d{1,2}\/20\d\d/g;

/** A text without a phrase, where it stands by itself: *section 9* is no part of *section 99*. */
const without = (text: string, phrase: string): string =>
  text.replaceAll(phrase, (found, at: number) =>
    /\d/.test((text[at - 1] ?? '') + (text[at + found.length] ?? '')) ? found : '…',
  );

/**
 * Which law a text of a page says that the register does not: kinds. What a worker of the story typed, what a page counts from the case and the
 * times that are the house's own are told apart by where their words come from.
 */
export function lawBesideRegister(text: string): string[] {
  const own = withPlainSpaces(text.toLowerCase()).replace(months, '…');
  if (lawIn(own).length === 0) return [];
  let left = withoutTyped(own);
  for (const phrase of phrases) if (left.includes(phrase)) left = without(left, phrase);
  const kinds = lawIn(left);
  return kinds.includes('time') ? lawIn(withoutOwnTimes(left)) : kinds;
}
