import type { LinkView, PieceView, WholeView } from '../piece/index.ts';

/** A piece as the view shows it: without the words that somebody typed of what happened. */
export type PieceEntry = Pick<
  PieceView,
  | 'id'
  | 'sort'
  | 'code'
  | 'answer'
  | 'whenEdtf'
  | 'anchor'
  | 'source'
  | 'certainty'
  | 'status'
  | 'phases'
  | 'asChild'
  | 'saidBy'
  | 'label'
  | 'organisation'
>;
export type LinkEntry = Pick<
  LinkView,
  'id' | 'fromId' | 'toId' | 'code' | 'source' | 'certainty' | 'whenEdtf' | 'organisation'
>;

/** What the page names entries by. */
export interface Entries {
  readonly pieces: readonly PieceEntry[];
  readonly links: readonly LinkEntry[];
}

/** Leaves out the free text: the view needs what kind of thing is recorded, by whom and when, and nothing more. */
export const entriesOf = ({ pieces, links }: WholeView): Entries => ({
  pieces: pieces.map(
    ({
      id,
      sort,
      code,
      answer,
      whenEdtf,
      anchor,
      source,
      certainty,
      status,
      phases,
      asChild,
      saidBy,
      label,
      organisation,
    }) => ({
      id,
      sort,
      code,
      answer,
      whenEdtf,
      anchor,
      source,
      certainty,
      status,
      phases,
      asChild,
      saidBy,
      label,
      organisation,
    }),
  ),
  links: links.map(({ id, fromId, toId, code, source, certainty, whenEdtf, organisation }) => ({
    id,
    fromId,
    toId,
    code,
    source,
    certainty,
    whenEdtf,
    organisation,
  })),
});
