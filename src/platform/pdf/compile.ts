import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { isLanguage } from '../i18n/texts.ts';
import { foreignTexts } from '../i18n/written.ts';
import type { Document, Drawn, Meta } from './document.ts';
import { fitText } from './fonts.ts';
import { mostAtOnce } from './places.ts';

/** A document that could not be made: a mistake in its template, or a picture without alternative text. */
export class PdfProblem extends Error {}

/** A document that was not made in time. */
export class PdfTooLong extends Error {}

/** How long a document may take with those that wait before it, in milliseconds: a hundred times what our longest takes. */
const longest = 30_000;

/** How long a thread that nobody asks stays, in milliseconds. */
const idle = 60_000;

let threads: Piscina | undefined;

/** Threads of their own, begun with the first document: one core is left to the pages. */
function openThreads(): Piscina {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  threads ??= new Piscina({
    filename: new URL(`./draw-worker.${ending}`, import.meta.url).href,
    minThreads: 0,
    maxThreads: Math.max(1, Math.min(2, availableParallelism() - 1)),
    maxQueue: mostAtOnce,
    idleTimeout: idle,
    // On Linux these threads stand back where pages want the processor too.
    niceIncrement: 5,
    atomics: 'disabled',
  });
  return threads;
}

/** Where documents are drawn. A proof that asks for the same one many times puts a memory of its own before it. */
export const drawing = {
  draw: (document: Document, meta: Meta, within = longest): Promise<Drawn> =>
    openThreads().run({ document, meta }, { signal: AbortSignal.timeout(within) }),
};

/** What must not be read as a pattern. */
const literal = (words: string): string =>
  words.replaceAll(/[^\p{L}\p{N}\s]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
/** A text stands by itself and not within a word. */
const bounded = (words: string): string =>
  `${/^[\p{L}\p{N}]/u.test(words) ? '\\b' : ''}${literal(words)}${/[\p{L}\p{N}]$/u.test(words) ? '\\b' : ''}`;

/** So many characters a pattern may have: Typst refuses one that grows too large when it is made ready. */
const longestPattern = 40_000;
/** So many patterns look through a document: each passes over all of it. */
const mostPatterns = 12;

/** Patterns for some texts, the longest texts first; the shortest of more than they can hold are left out. */
function patternsOf(texts: readonly string[]): string[] {
  const patterns: string[] = [];
  let [pattern, size] = [[] as string[], 0];
  for (const words of texts.toSorted((a, b) => b.length - a.length)) {
    const one = bounded(words);
    if (pattern.length > 0 && size + one.length > longestPattern) {
      patterns.push(pattern.join('|'));
      [pattern, size] = [[], 0];
    }
    pattern.push(one);
    size += one.length + 1;
  }
  return pattern.length > 0 ? [...patterns, pattern.join('|')] : patterns;
}

/** All texts of a document, one behind the other. */
function textsIn(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  return value !== null && typeof value === 'object' ? Object.values(value).map(textsIn).join('') : '';
}

/**
 * The document with what somebody wrote in another language than its own marked as such, the longest text first, with the language of each.
 * Typst puts it into the tags, where it is read by what speaks the document (PDF/UA-1, 7.2). A case may hold far more than its document shows:
 * what does not stand in it is not looked for.
 */
async function spoken(document: Document, { language }: Meta): Promise<Document> {
  const foreign = isLanguage(language) ? foreignTexts(language) : new Map<string, string>();
  if (foreign.size === 0) return document;
  const fitted = await fitText();
  const said = fitted(textsIn(document.data));
  const languages = Object.fromEntries(
    [...foreign].map(([words, of]) => [fitted(words), of] as const).filter(([words]) => said.includes(words)),
  );
  const patterns = patternsOf(Object.keys(languages)).slice(0, mostPatterns);
  if (patterns.length === 0) return document;
  const rules = patterns.map(
    (_, nth) =>
      `#show regex(foreign.patterns.at(${nth})): it => text(lang: foreign.languages.at(it.text, default: meta.language), it)`,
  );
  return {
    ...document,
    template: `#let foreign = json("/foreign.json")\n${rules.join('\n')}\n${document.template}`,
    files: { ...document.files, 'foreign.json': JSON.stringify({ patterns, languages }) },
  };
}

/**
 * Makes a tagged PDF (PDF/UA-1) of a Typst document, on a thread that answers no pages. The same document gives the same bytes: no
 * clock, no identifier of the machine, no font but ours.
 *
 * @param within milliseconds that it may take, its waiting among them
 * @throws PdfProblem with what Typst said, PdfTooLong when the time is over
 */
export async function compilePdf(document: Document, meta: Meta, within?: number): Promise<Buffer> {
  const drawn = await drawing.draw(await spoken(document, meta), meta, within).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'AbortError')
      throw new PdfTooLong('the document was not made in time', { cause: error });
    throw error;
  });
  if ('problem' in drawn) throw new PdfProblem(drawn.problem);
  return Buffer.from(drawn.pdf.buffer, drawn.pdf.byteOffset, drawn.pdf.byteLength);
}
