import { type Language, languages } from '../texts.ts';
import { speaksAtBeginning, speaksBySpelling } from './spelling.ts';
import { listedFor, none, strong, type Weights } from './words.ts';

/** What stands between names or in them: it tells nothing of the language of the rest. */
const nameParts = new Set(
  'ja och and sekä samt tai eller or & ry rf rp oy oyj ab ky tmi ltd inc as oü da de del di la le van von der al el bin ibn'.split(
    ' ',
  ),
);
/** What a house is called by before its name: what follows may be of any language. */
const venues =
  /^(?:[Hh]otel\p{L}*|[Bb]ar|[Bb]aari|[Pp]ub|[Cc]af[eé]|[Kk]afé|[Kk]ahvila|[Rr]avintola|[Rr]estaurang|[Rr]estaurant|[Pp]izzeria|[Mm]otell?i?|[Kk]lubi?|[Cc]lub|[Nn]ight [Cc]lub)\s+\p{Lu}/u;
/** How names of people and places end that stand alone with a capital. */
const nameEnds =
  /(?:nen|l[aä]|m[aä]ki|niemi|j[aä]rvi|joki|koski|lahti|salmi|ranta|saari|kylä|vaara|katu|tie|kuja|polku|tori|vuori|gatan|vägen|gränd|berg|ström|borg|sund|strand|k?qvist|son|holm|dal|lund|ö|ton|ford|field|ham|land|street|road|shire|ville)$/u;
/** First names, surnames and months by which people are called too. */
const alsoNames = new Set(
  'may june august april grace hope grant long young best north west rose bill mark will rich miles faith joy dawn summer autumn winter page day moon rest case cook baker taylor driver price love friend cousin child barn björn stig maj sten bo ring bror natt dag hinder'.split(
    ' ',
  ),
);
/** Letters of none of the three languages, in a word that is no name. */
const otherLetters = /[^a-zåäöéüàšž’'.-]|ü|à|õ|sch|cht|chs|ß|^[eouwyz]$/u;

/** Of more words than these the small ones tell enough (`languageOf`). */
const mostWords = 6;

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];

const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/** What people are to somebody, in a word too short to be looked at alone otherwise. */
const kin = new Set(
  'äiti isä sisko sisar veli setä eno täti serkku anoppi puoliso vaimo poika tyttö lapsi pomo bror syster kusin faster moster farbror maken sister brother mother father uncle aunt wife friend'.split(
    ' ',
  ),
);

/** English words go into the other two as they are (*grooming*): how they are spelled tells nothing of one alone. */
function spelledAlone(small: string): Weights {
  const speaks = speaksBySpelling(small);
  return speaks[2] > 0 ? none : speaks;
}

/**
 * A word alone: short ones are words of many languages. With a capital it may be a name, so only what is listed speaks, and never what names end
 * in or people are called.
 */
function alone(word: string, small: string): Weights {
  if (kin.has(small)) return listedFor(small) ?? none;
  if (small.length < 6 || alsoNames.has(small)) return none;
  if (!isLarge(word)) return listedFor(small) ?? spelledAlone(small);
  return nameEnds.test(small) ? none : (listedFor(small) ?? none);
}

/** What one of several words speaks for: with a capital it may be a name, and after the first it is one. */
function amongOthers(word: string, small: string, at: number): Weights {
  // Large it is English for me, or Swedish for in at the beginning.
  if (nameParts.has(small) || word === 'I') return none;
  if (!isLarge(word)) return listedFor(small) ?? speaksBySpelling(small);
  return at > 0 ? none : (listedFor(small) ?? speaksAtBeginning(small));
}

/** How much the words speak for each language, and how much of that the longer ones; nothing where one is of no language of ours. */
function weigh(words: readonly string[]): Record<'all' | 'long', Weights> | undefined {
  const all: [number, number, number] = [0, 0, 0];
  const long: [number, number, number] = [0, 0, 0];
  for (const [at, word] of words.entries()) {
    const small = word.toLowerCase().replaceAll('’', "'");
    if (!isLarge(word) && otherLetters.test(small) && !listedFor(small)) return undefined;
    const speaks = words.length === 1 ? alone(word, small) : amongOthers(word, small, at);
    for (const each of [0, 1, 2] as const) {
      all[each] += speaks[each];
      if (word.length > 3) long[each] += speaks[each];
    }
  }
  return { all, long };
}

/**
 * Which of the three languages a text of a few words is written in, only where it is certain: by words and spellings that the other two have not. A name
 * stays open, as does what may be of several languages, of any other, or of none.
 *
 * @param beside the language of what else was written with it, where that is known: then a little less will do
 */
export function shortLanguageOf(text: string, beside?: Language): Language | undefined {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const hasSmall = words.some((word) => !isLarge(word) && !nameParts.has(word));
  if (words.length > 1 && (!hasSmall || venues.test(text))) return undefined;
  const weights = weigh(words);
  if (!weights) return undefined;
  const [best, next] = languages
    .map((language, at) => ({ language, weight: weights.all[at] ?? 0, long: weights.long[at] ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
  if (!best || !next) return undefined;
  if (next.weight > 0) return best.weight >= 2 * strong && best.weight >= 3 * next.weight ? best.language : undefined;
  if (best.weight >= strong) return best.language;
  return best.long > 0 && best.language === beside ? beside : undefined;
}
