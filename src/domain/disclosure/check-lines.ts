import { apart, asPlain, tellingSpans } from '../../platform/identity/tells-where.ts';
import { searchFor } from '../reader/index.ts';
import { type Found, foundKinds, type Unchecked } from './found.ts';
import type { PartLines } from './line.ts';

/** Stands in a draft where something was found, until its writer has looked at it: the value itself is kept nowhere. */
const hole = (kind: Found): string => `\u27e6${kind}\u27e7`;
const holes = new RegExp(`\u27e6(${foundKinds.join('|')})\u27e7`, 'gu');

/** Looks a text through for what may not leave. */
export type Check = (text: string) => { readonly kinds: readonly Found[]; readonly text: string };

/** `names`: of all shelters of the directory alike, and of hidden parts that the writer knows. */
export function checkFor(names: readonly string[]): Check {
  const find = searchFor(names);
  return (text) => {
    const read = asPlain(text);
    const spans = apart([
      ...tellingSpans(read).map((span): { kind: Found; from: number; until: number } => span),
      ...find(read).map(({ from, until }) => ({ kind: 'place-name' as const, from, until })),
    ]);
    if (spans.length === 0) return { kinds: [], text };
    let [left, at] = ['', 0];
    for (const { kind, from, until } of spans) {
      left += read.slice(at, from) + hole(kind);
      at = until;
    }
    return { kinds: [...new Set(spans.map(({ kind }) => kind))], text: left + read.slice(at) };
  };
}

/** Words, or the kind of what stood there. */
type Piece = string | { readonly kind: Found };

/** A text cut at its holes. */
export function cutAtHoles(text: string): Piece[] {
  const parts = text.split(holes);
  return parts.map((part, at): Piece => (at % 2 === 1 ? { kind: part as Found } : part)).filter((part) => part !== '');
}

/** A text in which every hole is filled with the words for what stood there. */
export const fillHoles = (text: string, words: (kind: Found) => string): string =>
  text.replace(holes, (_, kind: Found) => words(kind));

/** The lines with a hole in place of everything that may not leave, and the list of what must be looked at. */
export function checkLines({ lines, links }: PartLines, check: Check): PartLines {
  const unchecked: Unchecked[] = [];
  const looked = (text: string | null, where: Omit<Unchecked, 'kinds'>): string | null => {
    if (text === null) return null;
    const { kinds, text: left } = check(text);
    if (kinds.length > 0) unchecked.push({ ...where, kinds });
    return left;
  };
  return {
    lines: lines.map((line) => ({
      ...line,
      label: looked(line.label, { of: 'line', at: line.ref, field: 'label' }),
      text: looked(line.text, { of: 'line', at: line.ref, field: 'text' }),
      where: looked(line.where, { of: 'line', at: line.ref, field: 'where' }),
    })),
    links: links.map((link, at) => ({ ...link, text: looked(link.text, { of: 'link', at, field: 'text' }) })),
    ...(unchecked.length > 0 && { unchecked }),
  };
}

/** The name of one text that must be looked at, in the form that asks for it. */
export const uncheckedKey = ({ of, at, field }: Omit<Unchecked, 'kinds'>): string => `${of}.${at}.${field}`;

/** The text of it as the draft has it, with its holes. */
export const uncheckedText = (part: PartLines, { of, at, field }: Unchecked): string =>
  (of === 'link' ? part.links[at]?.text : part.lines.find(({ ref }) => ref === at)?.[field]) ?? '';
