import { globSync } from 'node:fs';
import path from 'node:path';
import { markWith } from '../../src/platform/i18n/told-from.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { counted, type Ours, times } from '../../src/reference/law-in-sources.ts';

const root = projectRoot();
/** Code points of private use: no page has them, no rule of text takes them for a letter, a digit or a space. */
const [first, last, end] = [0xf0000, 0xffffd, '\u{100000}'];
const origins: string[] = [];
const numberOf = new Map<string, number>();

/** Where a mark begins or ends. */
const signs = /[\u{f0000}-\u{ffffd}\u{100000}]/gu;
export const withoutMarks = (text: string): string => text.replace(signs, '');

/** Words with a mark around them that says where they come from. */
export function marked(words: string, from: string): string {
  if (words === '') return words;
  const number = numberOf.get(from) ?? origins.push(from) - 1;
  numberOf.set(from, number);
  if (first + number > last) throw new RangeError('More origins than marks.');
  return `${String.fromCodePoint(first + number)}${words}${end}`;
}

/** Texts of catalogues that say a time of the house's own, or one that a page counts, by key and message. */
async function ownMessages(): Promise<Map<string, string>> {
  const own = new Map<string, string>();
  const among = (list: Ours, file: string, key: string) => (list[file] ?? []).some((begins) => key.startsWith(begins));
  for (const file of globSync('src/**/*.{fi,sv,en}.ts', { cwd: root }).sort()) {
    const of = file.replace(/\.(?:fi|sv|en)\.ts$/, '');
    const read: Record<string, object> = await import(path.join(root, file));
    for (const [key, message] of Object.values(read).flatMap((all) => Object.entries(all)))
      if (among(times, of, key)) own.set(`${key}\n${message}`, `own ${of} ${key}`);
      else if (among(counted, of, key)) own.set(`${key}\n${message}`, `count ${of} ${key}`);
  }
  return own;
}

let known: Promise<Map<string, string>> | undefined;

/** Draws with marks: around all that is drawn from the register, and around each text that a page counts or that is the house's own. */
export async function withMarks<Drawn>(draw: () => Promise<Drawn>): Promise<Drawn> {
  // Once for all pages: it looks at every catalogue.
  known ??= ownMessages();
  const own = await known;
  markWith((words, from, message) => {
    if (message === undefined) return marked(words, from);
    const whose = own.get(`${from}\n${message}`);
    return whose === undefined ? words : marked(words, whose);
  });
  try {
    return await draw();
  } finally {
    markWith(undefined);
  }
}

/** Words that have an origin, and what stands within them that has one of its own; or words that have none. */
export type Piece = string | { readonly from: string; readonly pieces: readonly Piece[] };

/** A text by its marks. One that was cut in two has no end: what stands in it is then nobody's. */
export function piecesOf(text: string): Piece[] {
  const open: { from: string; pieces: Piece[] }[] = [{ from: '', pieces: [] }];
  let at = 0;
  const add = (until: number) => {
    if (until > at) (open.at(-1) as (typeof open)[0]).pieces.push(text.slice(at, until));
  };
  for (const { 0: sign, index } of text.matchAll(signs)) {
    add(index);
    at = index + sign.length;
    if (sign !== end) open.push({ from: origins[(sign.codePointAt(0) as number) - first] as string, pieces: [] });
    else if (open.length > 1) {
      const done = open.pop() as (typeof open)[0];
      (open.at(-1) as (typeof open)[0]).pieces.push(done);
    }
  }
  add(text.length);
  while (open.length > 1) {
    const { pieces } = open.pop() as (typeof open)[0];
    (open.at(-1) as (typeof open)[0]).pieces.push(...pieces);
  }
  return (open[0] as (typeof open)[0]).pieces;
}

export const saidBy = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : saidBy(piece.pieces))).join('');
