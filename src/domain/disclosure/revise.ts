import { type Check, uncheckedKey } from './check-lines.ts';
import type { Unchecked } from './found.ts';
import { inOrder, keepLines, linkKey, type Offered, type PartLines, pieceKey } from './line.ts';

/** What the writer says of each text that must be looked at: its words for this release, or that the line is left out. */
export interface Revision {
  readonly words: ReadonlyMap<string, string>;
  readonly out: ReadonlySet<string>;
}

/** What of it does not do: nothing was said of a text, or its new words still tell something. */
export const wrongIn = (
  unchecked: readonly Unchecked[],
  { words, out }: Revision,
  check: Check,
): { key: string; reason: 'look' | 'still-tells' }[] =>
  unchecked.flatMap((found) => {
    const key = uncheckedKey(found);
    if (out.has(key)) return [];
    const said = words.get(key);
    if (said === undefined) return [{ key, reason: 'look' as 'look' | 'still-tells' }];
    return check(said).kinds.length > 0 ? [{ key, reason: 'still-tells' as 'look' | 'still-tells' }] : [];
  });

const droppedOf = (of: Unchecked['of'], { out }: Revision): ReadonlySet<number> =>
  new Set([...out].filter((key) => key.startsWith(`${of}.`)).map((key) => Number(key.split('.')[1])));

/** The lines with their new words, without those that are left out, and nothing left to look at. */
export function revised(part: PartLines, revision: Revision): PartLines {
  const said = (key: string, before: string | null) => {
    const words = revision.words.get(key);
    return words === undefined ? before : words || null;
  };
  const [lines, links] = [droppedOf('line', revision), droppedOf('link', revision)];
  return keepLines(
    {
      lines: part.lines.map((line) => ({
        ...line,
        label: said(`line.${line.ref}.label`, line.label),
        text: said(`line.${line.ref}.text`, line.text),
        where: said(`line.${line.ref}.where`, line.where),
      })),
      links: part.links.map((link, at) => ({ ...link, text: said(`link.${at}.text`, link.text) })),
    },
    ({ ref }) => !lines.has(ref),
    (_, at) => !links.has(at),
  );
}

/** Of what was chosen what is left when those lines and links are; undefined where it does not fit the draft any more. */
export function toldWithout(
  told: Readonly<Record<string, number>>,
  offered: Offered,
  part: PartLines,
  revision: Revision,
): Record<string, number> | undefined {
  const pieces = inOrder(offered.pieces.filter((piece) => pieceKey(piece) in told));
  const links = offered.links.filter((link) => linkKey(link) in told);
  if (pieces.length !== part.lines.length || links.length !== part.links.length) return undefined;
  if (pieces.some(({ sort, code }, at) => sort !== part.lines[at]?.sort || code !== part.lines[at]?.code))
    return undefined;
  const [lineOut, linkOut] = [droppedOf('line', revision), droppedOf('link', revision)];
  const kept = pieces.filter((_, at) => !lineOut.has(at + 1));
  const ids = new Set(kept.map(({ id }) => id));
  const keptLinks = links.filter(({ fromId, toId }, at) => !linkOut.has(at) && ids.has(fromId) && ids.has(toId));
  return Object.fromEntries(
    [...kept.map(pieceKey), ...keptLinks.map(linkKey)].map((key) => [key, told[key] as number]),
  );
}
