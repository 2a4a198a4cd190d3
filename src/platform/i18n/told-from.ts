/** Marks words with where they come from. */
type Mark = (words: string, from: string, message?: string) => string;

let mark: Mark | undefined;

/**
 * Words, and where they come from: a row of the register of the law, or a text of a catalogue. A reader gets the words alone. The walk over all
 * pages (proofs/http/law-drawn.test.ts) has them marked, and so tells what a page draws from what it says by itself.
 */
export const toldFrom = (from: string, words: string, message?: string): string =>
  mark === undefined ? words : mark(words, from, message);

/** Whether words are marked now: then none are kept that were not, and none that are. */
export const areMarked = (): boolean => mark !== undefined;

/** Has words marked from now on, or no longer. */
export const markWith = (how: Mark | undefined): void => {
  mark = how;
};

/** Draws something without marks: what texts are compared with. */
export function unmarked<Drawn>(draw: () => Drawn): Drawn {
  const before = mark;
  mark = undefined;
  try {
    return draw();
  } finally {
    mark = before;
  }
}
