import { beginningOf, formsOf, isForm } from '../../platform/inflection/inflected.ts';
import { remember } from '../../platform/remember.ts';
import { asSeen } from '../../platform/search/look-alike.ts';
import { municipalityNames } from '../organisation/index.ts';

/** Words that many places have in their names; they point at none. */
const general = new Set(
  `turvakoti turvakodit ensikoti villa koti kodit talo kartano asema keskus kriisikeskus tukikeskus turva tuki apu kriisi ensi perhe lasten nuorten
  naisten miesten naiset perheiden asunto asuntola asuminen yksikkö palvelu palvelut palvelukeskus säätiö yhdistys liitto suomi ry rf sr oy ja
  skyddshem skyddshemmet skydd hem hemmet hus huset centrum kriscenter kris mödra familj kvinno kvinnor kvinnojour jour stiftelse stiftelsen förening
  föreningen stödförening stödföreningen finland och för i på shelter refuge home house centre crisis womens women family association foundation the of and for`.split(
    /\s+/,
  ),
);
const places = municipalityNames.flatMap((name) => name.match(/\p{L}{3,}/gu) ?? []);

const isGeneral = (word: string): boolean =>
  word.length < 3 ||
  general.has(word) ||
  [...general, ...places].some((known) => known.slice(0, 2) === word.slice(0, 2) && formsOf(known).has(word));

// What is not drawn (soft hyphen, zero width) may stand within a word and changes none; a letter that looks the same is the same letter.
const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{DI}]*/gu)];
const plain = (text: string): string => (/[^\p{ASCII}åäöÅÄÖ«»\u2010-\u201f]/u.test(text) ? asSeen(text) : text);
const lower = (text: string): string => plain(text).toLowerCase();

interface NamedWord {
  readonly forms: ReadonlySet<string>;
  /** Points at the place by itself, if it begins with a capital. */
  readonly telling: boolean;
}

interface Name {
  readonly words: readonly NamedWord[];
  /** A beginning that every text which says the name has somewhere, in small letters. */
  readonly beginnings: readonly string[];
}

function readName(name: string): Name {
  const words = wordsOf(lower(name)).map(([word]) => ({ forms: formsOf(word), telling: !isGeneral(word) }));
  const telling = words.filter((word) => word.telling);
  return {
    words,
    beginnings: (telling.length > 0 ? telling : words.slice(0, 1)).map(({ forms }) => beginningOf(forms)),
  };
}

const nameOf = remember(2_000, readName);

/** Names ready to be searched for, and what every text says somewhere, in small letters, that says one of them. */
interface Names {
  readonly all: readonly Name[];
  readonly any: RegExp;
}

const between = '\n';
const ready = remember(200, (joined): Names => {
  const all = joined.split(between).map(nameOf);
  // Beginnings are letters alone.
  return { all, any: new RegExp([...new Set(all.flatMap(({ beginnings }) => beginnings))].join('|')) };
});

/** A stretch of a text that says a name. */
export interface NamedPlace {
  readonly from: number;
  readonly until: number;
}

export interface Search {
  /** Only the whole name counts: for names of people, who may be called as a place is. */
  readonly wholeOnly?: boolean;
}

type Word = RegExpMatchArray & { readonly index: number };

/** How many words of a name stand from this word of the text on; nothing else than blanks, a hyphen or marks of quoting may stand between. */
function wordsFrom(text: string, said: readonly Word[], at: number, words: readonly NamedWord[]): number {
  let count = 0;
  for (const { forms } of words) {
    const [word, before] = [said[at + count], said[at + count - 1]];
    const gap = count > 0 && word && before ? text.slice(before.index + before[0].length, word.index) : ' ';
    if (!word || !/^[\s\p{DI}\u2010-\u2013"'“”‘’„»«_-]{1,5}$/u.test(gap) || !isForm(lower(word[0]), forms)) break;
    count += 1;
  }
  return count;
}

function placesOf(text: string, said: readonly Word[], { words }: Name, { wholeOnly = false }: Search): NamedPlace[] {
  return said.flatMap((first, at) => {
    for (let start = 0; start < words.length; start += 1) {
      const rest = words.slice(start);
      const count = wordsFrom(text, said, at, rest);
      const last = said[at + count - 1];
      if (!last) continue;
      const spoken = said.slice(at, at + count).map(([word]) => plain(word));
      const whole = count === words.length && (count > 1 || /^\p{Lu}/u.test(plain(first[0])));
      const told = rest.slice(0, count).some(({ telling }, place) => telling && /^\p{Lu}/u.test(spoken[place] ?? ''));
      if (whole || (told && !wholeOnly)) return [{ from: first.index, until: last.index + last[0].length }];
    }
    return [];
  });
}

/**
 * Where a text says the name of one of these places: the whole name, or the word of it that points at no other place with a
 * capital, in any form of Finnish or Swedish. In small letters that word is a word like any other (access model 5 b (d)). The names are
 * made ready once, for a page opens some hundred texts.
 */
export function searchFor(names: readonly string[]): (text: string, search?: Search) => NamedPlace[] {
  if (names.length === 0) return () => [];
  const { all, any } = ready(names.join(between));
  return (text, search = {}) => {
    const small = lower(text);
    if (!any.test(small)) return [];
    const possible = all.filter(({ beginnings }) => beginnings.some((begin) => small.includes(begin)));
    const said = wordsOf(text) as Word[];
    const found = possible.flatMap((name) => placesOf(text, said, name, search));
    // Of two that lie over each other the longer stays.
    const ordered = found.toSorted((a, b) => a.from - b.from || b.until - a.until);
    return ordered.filter(
      ({ from, until }, at) => !ordered.slice(0, at).some((other) => other.until >= until && other.from <= from),
    );
  };
}

/** Whether a text says the name of one of these places. */
export const namedIn = (text: string, names: readonly string[]): boolean => searchFor(names)(text).length > 0;
