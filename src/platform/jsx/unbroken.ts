const nbsp = '\u00a0';

/** What counts the number that stands behind it: `section 9(1)`, `artikel 11`, `25 luvun 3 §`, `25 kap. 3 §`, `5 artiklan 1 kohta`. */
const before = '(?:sub)?sections?|chapters?|articles?|artikel|artiklarna|kapitel|kap\\.|luvun|artiklan';
/** What counts the number that stands before it: `38 b §`, `25 kap.`, `5 luku`, `2 artikla`, `1 momentti`, `2 mom.` */
const after = 'kap\\.|kapitlet|luku(?!\\p{L})|luvu|artikla|moment|mom\\.';

const counted = new RegExp(`(?<!\\p{L})(${before}) (?=\\d)`, 'giu');
const counts = new RegExp(`(\\d) (?=${after})`, 'giu');
/** `5 artiklan 1 kohta` is a place, *19 kohtaa odottaa* is none. */
const point = /((?:artiklan|momentin|§:n)[ \u00a0]\d+) (?=koh[td]a)/giu;
const lettered = /(\d) ([a-z])(?=[ \u00a0,;.):(–]|$)/g;
/** Nearly no text of a page cites a place. Asked first, without letters of all scripts: how what counts ends and begins. */
const mayCount = / §|\d [aklm]|(?:ons?|ers?|les?|el|na|p\.|un|an) \d|:\d+ [a-z]/i;
const mayCite = new RegExp(` §|\\d (?:${after})|(?:${before}) \\d|:\\d+ [a-z](?!\\p{L})`, 'iu');

/**
 * A place of a law stays on one line: a number with its letter, with its sign and with what counts it. `38 a ja 38 b §`, `47:3 a`,
 * `section 9(1)`, `25 kap. 3 §`, `25 luvun 3 §`.
 */
export const unbroken = (words: string): string =>
  mayCount.test(words) && mayCite.test(words)
    ? words
        .replace(lettered, `$1${nbsp}$2`)
        .replace(counted, `$1${nbsp}`)
        .replace(counts, `$1${nbsp}`)
        .replace(point, `$1${nbsp}`)
        .replace(/ (?=§)/g, nbsp)
    : words;
