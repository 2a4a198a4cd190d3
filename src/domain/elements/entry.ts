import { pick } from '../../platform/pick.ts';
import type { LinkView, PieceView, WholeView } from '../piece/index.ts';

const both = ['id', 'code', 'source', 'certainty', 'whenEdtf', 'organisation'] as const;
const ofPiece = [
  ...both,
  'sort',
  'answer',
  'anchor',
  'status',
  'phases',
  'asChild',
  'saidBy',
  'label',
  'also',
] as const;
const ofLink = [...both, 'fromId', 'toId'] as const;

/** A piece as the view shows it: without the words that somebody typed of what happened. */
export type PieceEntry = Pick<PieceView, (typeof ofPiece)[number]>;
export type LinkEntry = Pick<LinkView, (typeof ofLink)[number]>;

/** What the page names entries by. */
export interface Entries {
  readonly pieces: readonly PieceEntry[];
  readonly links: readonly LinkEntry[];
}

/** Leaves out the free text: the view needs what kind of thing is recorded, by whom and when, and nothing more. */
export const entriesOf = ({ pieces, links }: WholeView): Entries => ({
  pieces: pieces.map((piece) => pick(piece, ofPiece)),
  links: links.map((link) => pick(link, ofLink)),
});
