import { fine, type Mark, parts, type Result, refused, type Unit } from './when.ts';
import type { Word, Words } from './words.ts';

/** What a text is cut into: the words of its language, and what figures can say in any language. */
export type Token =
  | Word
  | { readonly is: 'mark'; readonly mark: Exclude<Mark, ''> }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'year'; readonly year: number }
  /** A day or a month without more, such as the 24 of "24.–28.11.2026". */
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'day-month'; readonly day: number; readonly month: number }
  | { readonly is: 'dash' }
  /** How old somebody was, in years. */
  | { readonly is: 'age'; readonly age: number };

/** One space, one kind of dash beside the hyphen, lower case, no full stop at the end. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012\u2014\u2015\u2212]/g, '–')
    .trim()
    .replace(/(?<!\.)\.$/, '');

type Made = Result<readonly Token[]>;
const unit = (made: Unit): Made => fine([{ is: 'unit', unit: made }]);
const n = Number;

/** `2005-06` is June 2005, unless it may as well be the years 2005 to 2006; `2021-22` is a summer to EDTF, years to a person. */
function yearAndTwo(year: number, second: number): Made {
  if ((parts as readonly number[]).includes(second)) return refused('ambiguous');
  if (second > 12 || second === 0) return refused('two-digit-year');
  return second > year % 100 ? refused('ambiguous') : unit({ kind: 'month', year, month: second });
}

/** What figures say, tried in this order. No language reads them otherwise. */
const figures: readonly (readonly [RegExp, (...found: string[]) => Made])[] = [
  [/(\d{4})-(\d\d)-(\d\d)(?!\d)/y, (y, m, d) => unit({ kind: 'day', year: n(y), month: n(m), day: n(d) })],
  [/(\d\d?)\. ?(\d\d?)\. ?(\d{4})(?!\d)/y, (d, m, y) => unit({ kind: 'day', year: n(y), month: n(m), day: n(d) })],
  [/\d\d?\. ?\d\d?\. ?'?\d\d(?![\d.])/y, () => refused('two-digit-year')],
  // Day first or month first? Nobody can tell.
  [/\d\d?([/-])\d\d?\1(?:\d{4}|\d\d)(?!\d)/y, () => refused('ambiguous')],
  [/\d{4}\/\d\d?\/\d\d?(?!\d)/y, () => refused('ambiguous')],
  // A span, or one of the two?
  [/\d{4} ?\/ ?\d{4}(?!\d)/y, () => refused('ambiguous')],
  [/(\d\d?)(?: ?\/ ?|\.)(\d{4})(?!\d)/y, (m, y) => unit({ kind: 'month', year: n(y), month: n(m) })],
  [/\d\d?\/'?\d\d(?!\d)/y, () => refused('two-digit-year')],
  [/(\d{4})-(\d\d)(?![\d./])/y, (y, m) => yearAndTwo(n(y), n(m))],
  [/(\d{4})–\d\d(?!\d|[./])/y, () => refused('two-digit-year')],
  [/(\d{3})x(?![\d\p{L}])/uy, (d) => unit({ kind: 'decade', year: n(d) * 10 })],
  [/(\d\d?)\. ?(\d\d?)(?!\d)\.?/y, (d, m) => fine([{ is: 'day-month', day: n(d), month: n(m) }])],
  [/(\d{4})(?!\d)/y, (y) => fine([{ is: 'year', year: n(y) }])],
  [/(\d\d?)(?:\.(?!\d)|(?:st|nd|rd|th|:e)?(?![\d\p{L}]))/uy, (d) => fine([{ is: 'number', number: n(d) }])],
  [/'\d\d(?!\d)/y, () => refused('two-digit-year')],
  [/\.{2,}|…|[-–]/y, () => fine([{ is: 'dash' }])],
  [/([~?%])/y, (mark) => fine([{ is: 'mark', mark: mark as '~' }])],
  [/[ ,]+/y, () => fine([])],
];

const decadePattern = /'?(\d{2,4})[-–]? ?(\p{L}+)/uy;

/** `2010-luvulla`, `2010-talet`, `2010s`: undefined where the letters are another word. */
function readDecade(figure: string, ending: readonly Word[]): Made {
  if (figure.length !== 4) return refused('two-digit-year');
  const year = n(figure);
  // "2000-luvulla" is ten years to some and a hundred to others.
  if (year % 100 === 0) return refused('ambiguous-century');
  return year % 10 === 0
    ? fine([...ending, { is: 'unit', unit: { kind: 'decade', year } }])
    : refused('not-understood');
}

const wordPattern = /\p{L}+(?:\.\p{L}+)*/uy;
const mostWords = 6;

/** The longest phrase of the language that begins at a place, with its length. */
function readPhrase(
  text: string,
  from: number,
  { phrases }: Words,
): { meaning: readonly Word[]; until: number } | undefined {
  let found: { meaning: readonly Word[]; until: number } | undefined;
  let until = from;
  for (let count = 0; count < mostWords; count += 1) {
    wordPattern.lastIndex = until;
    const word = wordPattern.exec(text);
    if (!word) break;
    until = wordPattern.lastIndex;
    const phrase = text.slice(from, until);
    const joined = text[until] === '-' ? phrases.get(`${phrase}-`) : undefined;
    const meaning = joined ?? phrases.get(phrase);
    // A full stop behind a word belongs to an abbreviation.
    if (meaning)
      found = { meaning, until: until + (joined || (text[until] === '.' && text[until + 1] !== '.') ? 1 : 0) };
    if (text[until] !== ' ') break;
    until += 1;
  }
  return found;
}

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

interface Piece {
  readonly made: Made;
  readonly until: number;
}

function readAge(text: string, from: number, { ages }: Words): Piece | undefined {
  for (const [pattern, besides] of ages) {
    const found = at(pattern, text, from);
    if (found) return { made: fine([...besides, { is: 'age', age: n(found[1]) }]), until: pattern.lastIndex };
  }
  return undefined;
}

function readPiece(text: string, from: number, words: Words): Piece | undefined {
  const phrase = readPhrase(text, from, words);
  if (phrase) return { made: fine(phrase.meaning), until: phrase.until };
  const decade = at(decadePattern, text, from);
  const ending = decade && words.decades.get(decade[2] as string);
  if (decade && ending) return { made: readDecade(decade[1] as string, ending), until: decadePattern.lastIndex };
  for (const [pattern, make] of figures) {
    const found = at(pattern, text, from);
    if (found) return { made: make(...found.slice(1)), until: pattern.lastIndex };
  }
  return undefined;
}

/** Cuts a tidy text into tokens. A word that the language does not have is not understood. */
export function tokensOf(text: string, words: Words): Result<readonly Token[]> {
  const tokens: Token[] = [];
  const aged = words.aged.test(text);
  for (let from = 0; from < text.length; ) {
    const piece = (aged ? readAge(text, from, words) : undefined) ?? readPiece(text, from, words);
    if (!piece) return refused('not-understood');
    if (!piece.made.ok) return piece.made;
    tokens.push(...piece.made.value);
    from = piece.until;
  }
  return fine(tokens);
}
