import type { Language } from '../../../platform/i18n/texts.ts';
import { domains } from '../../need/index.ts';
import { type Group, groups } from '../service.ts';

/** What a word that is typed may mean: a need, or whom a service suits. */
export const topics = [...domains, ...groups] as const;
export type Topic = (typeof topics)[number];

/** Whom a service suits; otherwise it is a need. */
export const isGroup = (topic: Topic): topic is Group => groups.some((group) => group === topic);

/** By language of the pages. */
export type WordsOfTopic = Readonly<Record<Language, readonly string[]>>;
export type AllWords = Readonly<Record<Topic, WordsOfTopic>>;

/** What a deployment has made of the words that the program brings along. */
export interface Changes {
  readonly added: WordsOfTopic;
  readonly removed: WordsOfTopic;
}

const none: WordsOfTopic = { fi: [], sv: [], en: [] };
export const noChanges: Changes = { added: none, removed: none };

/** So many words of one language has a topic at most, so long each. */
export const mostWords = 200;
export const longestWord = 60;

/** A word as it is compared: `Kela` and `kela` are one. */
export const wordKey = (word: string): string => word.toLowerCase();

const byLanguage = (words: (language: Language) => readonly string[]): WordsOfTopic => ({
  fi: words('fi'),
  sv: words('sv'),
  en: words('en'),
});

const without = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const keys = new Set(others.map(wordKey));
  return words.filter((word) => !keys.has(wordKey(word)));
};

/** Each word once, as it was written first. */
export const each = (words: readonly string[]): readonly string[] =>
  [...new Map(words.toReversed().map((word) => [wordKey(word), word])).values()].toReversed();

/** The words as they stand: those of the program that were not taken away, and those that were added. */
export const wordsNow = (shipped: WordsOfTopic, { added, removed }: Changes): WordsOfTopic =>
  byLanguage((language) => {
    const stay = without(each(shipped[language]), removed[language]);
    return [...stay, ...without(each(added[language]), stay)].toSorted((a, b) => a.localeCompare(b, language));
  });

/**
 * What has to be kept so that these words stand. What was taken away stays away, also while a release does not bring it; only who writes it anew
 * brings it back.
 */
export const changesFor = (shipped: WordsOfTopic, wanted: WordsOfTopic, former: Changes): Changes => ({
  added: byLanguage((language) => without(each(wanted[language]), shipped[language])),
  removed: byLanguage((language) =>
    without(each([...former.removed[language], ...shipped[language]]), wanted[language]),
  ),
});
