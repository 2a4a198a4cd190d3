import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';

/** Without marks over letters and in small letters: `Åbo` and `abo` are one word for the search. */
export const folded = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** The words of a text, marks kept: stemmers need them. At most 60 letters each; a longer run of letters is no word. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && word.length <= 60);

/** Words that stand in every text and tell nothing. */
const empty = new Set(
  (
    'ja tai on ei se että kun jos myös sekä joka jotka ovat voi olla mutta kuin och att som för den det med eller av är på ' +
    'en ett till i om vid and or the of to in for is are a an with by on at'
  ).split(' '),
);
export const telling = (words: readonly string[]): string[] => words.filter((word) => !empty.has(word));

const stemmers = [finnish, swedish, english] as const;

/** The stems of a word by the three Snowball stemmers, in the order Finnish, Swedish, English, marks removed. */
export const stemsOf = (word: string): readonly [string, string, string] =>
  stemmers.map((stem) => folded(stem(word))) as [string, string, string];
