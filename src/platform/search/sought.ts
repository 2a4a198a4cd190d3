import { areFormsOfOne, commonBeginning, dictionaryForm, irregularBeginnings } from './inflection.ts';
import { folded, stemsOf, telling, wordsOf } from './words.ts';

/** A stretch of a text where a word stands that was sought. */
export interface Hit {
  readonly from: number;
  readonly until: number;
}

export interface Found {
  /** In the order of the text, none over another. */
  readonly hits: readonly Hit[];
  /** How well it answers: the sum over the words that were sought of the best likeness, and one more where they stand near one another. */
  readonly weight: number;
}

/** Finds words that are sought in one text after the other; undefined for a text in which one of them does not stand. */
export type Sought = (text: string) => Found | undefined;

/** How a word of a text answers: a part of a compound, another form, the same. */
const likeness = { part: 1, form: 2, same: 3 } as const;
type Likeness = 0 | (typeof likeness)[keyof typeof likeness];

/** So many words are sought at once; what is typed beyond is left out. */
export const mostSought = 8;
/** A shorter word is found within no other: `hot` begins `hotell`. */
const shortestPart = 4;
/** Before the last part of a compound stands a word of its own. */
const shortestFirst = 3;
const mostHits = 40;
const near = 100;
const mostKnown = 20_000;

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(text.charAt(at));
};

/** Letters that are one for the search, as `folded` has them: `a` stands for å and ä. */
const alike: Readonly<Record<string, string>> = {
  ...{
    a: 'aàáâãäåā',
    c: 'cçćč',
    e: 'eèéêëē',
    i: 'iìíîïī',
    n: 'nñń',
    o: 'oòóôõöō',
    s: 'sśšş',
    u: 'uùúûüū',
    y: 'yýÿ',
    z: 'zźžż',
  },
};
const escaped = (letter: string) => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Everywhere where one of these beginnings stands, in capitals or not, marked or not. */
const anywhere = (beginnings: readonly string[]): RegExp =>
  new RegExp(
    beginnings
      .map((begin) => [...begin].map((letter) => (alike[letter] ? `[${alike[letter]}]` : escaped(letter))).join(''))
      .join('|'),
    'gi',
  );

interface Word {
  readonly places: RegExp;
  /** What a word of a text is to the one that is sought. */
  is(word: string): Likeness;
}

function wordOf(typed: string): Word {
  const plain = folded(typed);
  const stems = stemsOf(typed);
  const forms = [plain, ...stems].filter((each) => each.length > 1);
  const isNumber = /\p{N}/u.test(plain);
  const begin = isNumber ? plain : commonBeginning(forms);
  const parts = [...new Set(forms)].filter((part) => part.length >= shortestPart);
  const dictionary = dictionaryForm(plain);

  function compare(word: string): Likeness {
    const other = folded(word);
    if (other === plain) return likeness.same;
    if (isNumber) return 0;
    if (dictionaryForm(other) === dictionary) return likeness.form;
    // Of three letters two are too few in common: `hän` is no form of `häpeä`.
    if ((plain.length >= shortestPart || other.startsWith(plain)) && areFormsOfOne(other, plain)) return likeness.form;
    const others = stemsOf(word);
    if (stems.some((stem, at) => stem.length >= 3 && stem === others[at])) return likeness.form;
    if (parts.some((part) => other.includes(part))) return likeness.part;
    if (plain.length < shortestPart) return 0;
    for (let at = other.indexOf(begin, shortestFirst); at >= 0; at = other.indexOf(begin, at + 1))
      if (areFormsOfOne(other.slice(at), plain)) return likeness.part;
    return 0;
  }

  // The same few words stand in most texts.
  const known = new Map<string, Likeness>();
  return {
    places: anywhere([...new Set([begin, ...irregularBeginnings(plain)])]),
    is(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const own = compare(word.toLowerCase());
      if (known.size >= mostKnown) known.clear();
      known.set(word, own);
      return own;
    },
  };
}

/** Where one word stands in a text, and the best of its likenesses. */
function placesOf({ places, is }: Word, text: string): { hits: Hit[]; best: Likeness } {
  const hits: Hit[] = [];
  let best: Likeness = 0;
  places.lastIndex = 0;
  for (let found = places.exec(text); found && hits.length < mostHits; found = places.exec(text)) {
    let [from, until] = [found.index, found.index + found[0].length];
    while (from > 0 && isLetter(text, from - 1)) from -= 1;
    while (until < text.length && isLetter(text, until)) until += 1;
    // A longer run of letters is no word, as in `wordsOf`.
    const own = until - from > 60 ? 0 : is(text.slice(from, until));
    if (own > 0) hits.push({ from, until });
    if (own > best) best = own;
    places.lastIndex = Math.max(until, found.index + 1);
  }
  return { hits, best };
}

const inOrder = (hits: readonly Hit[]): Hit[] =>
  hits
    .toSorted((a, b) => a.from - b.from || b.until - a.until)
    .filter(({ from }, at, all) => at === 0 || from >= (all[at - 1] as Hit).until);

/** Whether some hit of each word lies within so many letters of the first one of another. */
const standNear = (all: readonly (readonly Hit[])[]): boolean =>
  (all[0] ?? []).some(({ from }) => all.every((hits) => hits.some((hit) => Math.abs(hit.from - from) <= near)));

/**
 * What was typed, ready to be sought in many texts: every word of it must stand there, in any form of Finnish, Swedish or English, or within a
 * compound. Places are found by how all forms begin, and only the words there are stemmed. Undefined where nothing is typed that could be found.
 *
 * @returns a function that costs some microseconds a text in which nothing begins so; texts are as they were written, in NFC
 */
export function soughtIn(typed: string): Sought | undefined {
  const all = [...new Set(wordsOf(typed))];
  const told = telling(all);
  // A letter in another width may be one that is no word.
  const words = (told.length > 0 ? told : all)
    .filter((word) => folded(word).length > 1)
    .slice(0, mostSought)
    .map(wordOf);
  if (words.length === 0) return undefined;
  return (text) => {
    const places: Hit[][] = [];
    let weight = 0;
    for (const word of words) {
      const { hits, best } = placesOf(word, text);
      if (best === 0) return undefined;
      places.push(hits);
      weight += best;
    }
    return { hits: inOrder(places.flat()), weight: weight + (words.length > 1 && standNear(places) ? 1 : 0) };
  };
}
