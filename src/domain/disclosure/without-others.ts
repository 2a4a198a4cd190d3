import type { PieceView } from '../piece/index.ts';
import { namedIn } from '../reader/index.ts';
import { keepLines, type PartLines } from './line.ts';

/** What stands for a word that tells of somebody else. */
export const leftOut = '(…)';

const wordsOf = (names: readonly string[]) =>
  names.flatMap((name) => name.toLocaleLowerCase('fi').match(/\p{L}{3,}/gu) ?? []);

/**
 * The same lines without other victims: their own lines and links are gone, and words of their labels, and of the names of workers, are
 * taken out of every text. What is left is numbered anew.
 *
 * @param pieces the owner's whole: a victim who was not chosen may still be named in a text that was
 */
export function withoutOthers(
  part: PartLines,
  pieces: readonly Pick<PieceView, 'code' | 'label'>[],
  workers: readonly string[] = [],
): PartLines {
  const labels = [...pieces, ...part.lines].flatMap(({ code, label }) =>
    code === 'exploited-beside' && label ? [label] : [],
  );
  const names = [...labels, ...workers];
  const short = new Set(wordsOf(names));
  const clean = (text: string | null) =>
    text?.replace(/\p{L}+/gu, (word) =>
      short.has(word.toLocaleLowerCase('fi')) || namedIn(word, names) ? leftOut : word,
    ) ?? null;
  const { lines, links } = keepLines(part, ({ code }) => code !== 'exploited-beside');
  return {
    lines: lines.map((line) => ({
      ...line,
      label: clean(line.label),
      text: clean(line.text),
      where: clean(line.where),
    })),
    links: links.map((link) => ({ ...link, text: clean(link.text) })),
  };
}
