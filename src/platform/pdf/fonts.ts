import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { coverage } from './coverage.ts';

const { resolve } = createRequire(import.meta.url);
const faces = ['Regular', 'Semibold'] as const;

let loaded: Promise<readonly Buffer[]> | undefined;

/** The typeface of documents, whole: Latin, Greek and Cyrillic. */
export function documentFonts(): Promise<readonly Buffer[]> {
  loaded ??= Promise.all(faces.map((face) => readFile(resolve(`source-sans/TTF/SourceSans3-${face}.ttf`))));
  return loaded;
}

/** What stands for a character that the typeface does not have. */
const stand = '\u25a1';

/**
 * Gives a function that replaces every character without a glyph by an empty square: a tagged PDF may hold no character
 * that is drawn as nothing. Line ends stay.
 */
export async function fitText(): Promise<(text: string) => string> {
  const [regular] = await documentFonts();
  const covers = coverage(regular as Buffer);
  return (text) =>
    Array.from(text.normalize('NFC'), (character) =>
      character === '\n' || covers(character.codePointAt(0) as number) ? character : stand,
    ).join('');
}
