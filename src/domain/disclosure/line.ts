import type { Day } from '../../platform/time/format.ts';
import { type LinkView, type PieceView, piecesInStory, type WholeView } from '../piece/index.ts';
import type { Unchecked } from './found.ts';

/** What can be handed over: what happened, who (as labels), places, money and papers, means of control. */
export const lineSorts = ['event', 'control', 'actor', 'thing'] as const;
export type LineSort = (typeof lineSorts)[number];

/** One line as it stood when it was chosen. Codes stay codes, so that each reader reads them in her language. */
export interface Line {
  /** A running number within one organisation's part, in the order of reading: what was not chosen leaves no gap. */
  readonly ref: number;
  readonly sort: LineSort;
  readonly code: string;
  readonly whenEdtf: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly anchor: PieceView['anchor'];
  /** The chosen event that this one is before or after. */
  readonly anchorRef: number | null;
  readonly source: PieceView['source'];
  readonly certainty: PieceView['certainty'];
  readonly status: PieceView['status'];
  readonly phases: PieceView['phases'];
  readonly means: PieceView['means'];
  /** Absent in what was handed over before people had several parts. */
  readonly also?: PieceView['also'];
  readonly label: string | null;
  readonly text: string | null;
  readonly where: string | null;
  /** As it is kept; absent where none was said, and in parts released before there was one. */
  readonly amount?: string;
}

/** A link between two chosen lines. */
export interface LinkLine {
  readonly from: number;
  readonly to: number;
  readonly code: LinkView['code'];
  readonly whenEdtf: string | null;
  readonly source: LinkView['source'];
  readonly certainty: LinkView['certainty'];
  readonly text: string | null;
}

export interface PartLines {
  readonly lines: readonly Line[];
  readonly links: readonly LinkLine[];
  /** What somebody must look at before it is released; what it told is not in it any more. Only in a draft. */
  readonly unchecked?: readonly Unchecked[];
}

/** What is shown of a part that cannot be opened. */
export const unreadPart = (words: string): PartLines => ({
  lines: [
    {
      ref: 1,
      sort: 'event',
      code: 'other',
      whenEdtf: null,
      from: null,
      until: null,
      anchor: null,
      anchorRef: null,
      source: 'other',
      certainty: 'not-known',
      status: null,
      phases: [],
      means: [],
      label: null,
      text: words,
      where: null,
    },
  ],
  links: [],
});

/** What an owner chooses from: its own records, and those that may not leave. */
export interface Offered {
  readonly pieces: readonly PieceView[];
  readonly links: readonly LinkView[];
  /** Places where something goes on still: they may tell where she is now. */
  readonly kept: readonly PieceView[];
}

export const pieceKey = ({ id }: { readonly id: string }): string => `piece:${id}`;
export const linkKey = ({ id }: { readonly id: string }): string => `link:${id}`;

const goesOn = ({ whenEdtf, until, phases }: PieceView, today: Day): boolean =>
  whenEdtf?.endsWith('..') === true || (until !== null && until >= today) || phases.includes('now');

/** A place that has not ended may be where she is now; where something goes on still is left out (sentence 11). */
const tellsWhereNow = (piece: PieceView, today: Day): boolean =>
  piece.sort === 'thing' && piece.code === 'place' && goesOn(piece, today);

/**
 * Of the own organisation's whole, what can be chosen: answered, of the sorts above, and no place where something goes on still. What in its
 * words tells an address, an identity or a hidden place is looked at before it is released (check-lines.ts).
 */
export function offer(whole: WholeView, today: Day): Offered {
  const own = whole.pieces.filter(
    (piece) => (lineSorts as readonly string[]).includes(piece.sort) && piece.answer === 'answered',
  );
  const [kept, leaves] = [
    own.filter((piece) => tellsWhereNow(piece, today)),
    own.filter((piece) => !tellsWhereNow(piece, today)),
  ];
  const pieces = leaves.map((piece) => ({
    ...piece,
    where: goesOn(piece, today) ? null : piece.where,
    label: piece.code === 'herself' ? null : piece.label,
  }));
  const known = new Set(pieces.map(({ id }) => id));
  const links = whole.links
    .filter((link) => known.has(link.fromId) && known.has(link.toId))
    .toSorted((a, b) => a.id.localeCompare(b.id));
  return { pieces, links, kept };
}

/** Money and what stands for it: a debt, a loan or an order in her name, an account. */
const money: ReadonlySet<string> = new Set([
  'money',
  'debt',
  'loan-in-name',
  'subscription-in-name',
  'order-in-name',
  'account',
]);
type Sorted = { readonly sort: string; readonly code: string };
export const isMoney = ({ sort, code }: Sorted): boolean => sort === 'thing' && money.has(code);

/**
 * In which order it is told: what happened, who, how she was controlled, money, and what else there is. She herself comes last: everything
 * is about her, and who is not shown by itself leaves no gap in the numbers.
 */
export function toldAt(line: Sorted): number {
  if (line.code === 'herself') return 5;
  return isMoney(line) ? 3 : ['event', 'actor', 'control', '', 'thing'].indexOf(line.sort);
}

/** In the order in which it is read, so that no number of a list is missing: by sort, in the one order of time, then by label. */
export const inOrder = (pieces: readonly PieceView[]): PieceView[] =>
  piecesInStory(
    pieces.toSorted((a, b) => (a.label ?? '').localeCompare(b.label ?? '', 'fi') || a.id.localeCompare(b.id)),
  ).sort((a, b) => toldAt(a) - toldAt(b));

/** The chosen pieces and links as lines, numbered anew. A link of which an end was not chosen is not there. */
export function linesOf(pieces: readonly PieceView[], links: readonly LinkView[]): PartLines {
  const sorted = inOrder(pieces);
  const refs = new Map(sorted.map(({ id }, place) => [id, place + 1]));
  return {
    lines: sorted.map((piece): Line => {
      const anchorRef = piece.anchorId === null ? null : (refs.get(piece.anchorId) ?? null);
      return {
        ref: refs.get(piece.id) as number,
        sort: piece.sort as LineSort,
        code: piece.code,
        whenEdtf: piece.whenEdtf,
        from: piece.from,
        until: piece.until,
        anchor: piece.anchorId !== null && anchorRef === null ? null : piece.anchor,
        anchorRef,
        source: piece.source,
        certainty: piece.certainty,
        status: piece.status,
        phases: piece.phases,
        means: piece.means,
        ...(piece.also.length > 0 && { also: piece.also }),
        label: piece.label,
        text: piece.text,
        where: piece.where,
        ...(piece.amount !== null && { amount: piece.amount }),
      };
    }),
    links: links.flatMap((link): LinkLine[] => {
      const [from, to] = [refs.get(link.fromId), refs.get(link.toId)];
      if (from === undefined || to === undefined) return [];
      const { code, whenEdtf, source, certainty, text } = link;
      return [{ from, to, code, whenEdtf, source, certainty, text }];
    }),
  };
}

/** The same lines without some of them, numbered anew; a link of which an end has gone, or that is not kept itself, has gone too. */
export function keepLines(
  { lines, links }: PartLines,
  isKept: (line: Line) => boolean,
  keepsLink: (link: LinkLine, at: number) => boolean = () => true,
): PartLines {
  const kept = lines.filter(isKept);
  const refs = new Map(kept.map(({ ref }, place) => [ref, place + 1]));
  return {
    lines: kept.map((line) => {
      const anchorRef = line.anchorRef === null ? null : (refs.get(line.anchorRef) ?? null);
      return {
        ...line,
        ref: refs.get(line.ref) as number,
        anchorRef,
        anchor: line.anchorRef !== null && anchorRef === null ? null : line.anchor,
      };
    }),
    links: links.flatMap((link, at): LinkLine[] => {
      const [from, to] = [refs.get(link.from), refs.get(link.to)];
      return from && to && keepsLink(link, at) ? [{ ...link, from, to }] : [];
    }),
  };
}
