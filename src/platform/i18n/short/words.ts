import { smallWords } from '../language-of.ts';
import { type Language, languages } from '../texts.ts';
import { englishWords } from './english.ts';
import { finnishWords } from './finnish.ts';
import { swedishWords } from './swedish.ts';

/** How much a word speaks for Finnish, Swedish and English. */
export type Weights = readonly [fi: number, sv: number, en: number];
export const none: Weights = [0, 0, 0];
/** Speaks for the language at this place alone. */
export const only = (at: number, weight: number): Weights => [
  at === 0 ? weight : 0,
  at === 1 ? weight : 0,
  at === 2 ? weight : 0,
];
/** What is certain by itself; two that are half as much are so together. */
export const strong = 2;
export const weak = 1;

const listed = [finnishWords, swedishWords, englishWords].map((words, at) => [
  ...words.split(/\s+/).filter(Boolean),
  ...smallWords[languages[at] as Language],
]);

/** Which languages a word, or the beginning of one, speaks for. One that two of them have speaks for none. */
function table(isStem: boolean): Map<string, Weights> {
  const found = new Map<string, Weights>();
  for (const [at, words] of listed.entries())
    for (const word of words) {
      if (word.endsWith('*') !== isStem) continue;
      const bare = isStem ? word.slice(0, -1) : word;
      const before = found.get(bare);
      // Short words are words of many languages.
      const weight = bare.length <= 3 && !/[åäö']/.test(bare) ? weak : strong;
      found.set(bare, before && before[at] === 0 ? none : only(at, weight));
    }
  return found;
}
const whole = table(false);
/** By so many letters beginnings are looked up; none is shorter. */
const shortestStem = 3;
const stems = Map.groupBy(table(true), ([stem]) => stem.slice(0, shortestStem));
// The longest first: one may begin as another does.
for (const all of stems.values()) all.sort(([a], [b]) => b.length - a.length);
/** A compound is of the language of its last part: so long must that be, and so much must stand before it. */
const [shortestHead, shortestBefore] = [5, 3];

/** What a word of small letters speaks for by the lists: itself, how it begins, or the last part of a compound. */
export function listedFor(word: string): Weights | undefined {
  const exact = whole.get(word);
  if (exact) return exact;
  const begun = stems.get(word.slice(0, shortestStem))?.find(([stem]) => word.startsWith(stem));
  if (begun) return begun[1];
  for (let at = shortestBefore; at <= word.length - shortestHead; at += 1) {
    const found = whole.get(word.slice(at));
    // English writes them apart.
    if (found && found[2] === 0) return found;
  }
  return undefined;
}
