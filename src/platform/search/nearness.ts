/** Pieces of three letters, with two places before and after the word, so that short words have some too. */
export function trigramsOf(word: string): Set<string> {
  const padded = `  ${word}  `;
  const pieces = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) pieces.add(padded.slice(at, at + 3));
  return pieces;
}

/** How many slips of the keys are forgiven in a word of this length. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Three rows of the table of costs, used again for each pair of words: words have at most sixty letters. */
const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

/**
 * Letters left out, put in, exchanged or swapped with the neighbour, at least so many (optimal string alignment).
 *
 * @param one at most sixty letters, like the other
 * @returns the number, or `most + 1` when there are more
 */
export function slips(item: string, other: string, most: number): number {
  if (Math.abs(item.length - other.length) > most || item.length > 60 || other.length > 60) return most + 1;
  let [before, row, next]: Uint8Array[] = [...rows] as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= other.length; j++) (row as Uint8Array)[j] = j;
  for (let i = 1; i <= item.length; i++) {
    const least = fillRow(item, other, i, before as Uint8Array, row as Uint8Array, next as Uint8Array);
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return (row as Uint8Array)[other.length] as number;
}

function fillRow(
  item: string,
  other: string,
  i: number,
  before: Uint8Array,
  row: Uint8Array,
  next: Uint8Array,
): number {
  next[0] = i;
  let least = i;
  const letter = item.charCodeAt(i - 1);
  for (let j = 1; j <= other.length; j++) {
    const theirs = other.charCodeAt(j - 1);
    let cost = (row[j - 1] as number) + (letter === theirs ? 0 : 1);
    const out = (row[j] as number) + 1;
    const put = (next[j - 1] as number) + 1;
    if (out < cost) cost = out;
    if (put < cost) cost = put;
    if (i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && item.charCodeAt(i - 2) === theirs) {
      const swapped = (before[j - 2] as number) + 1;
      if (swapped < cost) cost = swapped;
    }
    next[j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
