import type { FormerVersion } from '../reader/index.ts';
import type { PieceSort } from './codes.ts';
import type { Draft, LinkDraft, LinkView, PieceView } from './piece-fields.ts';

/** A piece of the own organisation that another one may be tied to. */
export interface ChoiceView {
  readonly id: string;
  readonly sort: PieceSort;
  readonly code: string;
  readonly also: PieceView['also'];
  readonly label: string | null;
  readonly whenEdtf: string | null;
}

/** An earlier form of a piece or a link, with why it came to be. */
export interface Version extends Pick<FormerVersion, 'version' | 'reason' | 'author' | 'writtenAt'> {
  readonly mistaken: boolean;
}
export interface PieceVersion extends Version {
  readonly piece: Draft;
}
export interface LinkVersion extends Version {
  readonly link: LinkDraft;
}

/** One piece with everything that hangs on it. */
export interface WholePiece {
  readonly piece: PieceView;
  readonly roomId: number;
  /** Why it was last corrected. */
  readonly reason: string | null;
  /** Earlier forms, the latest first. */
  readonly versions: readonly PieceVersion[];
  readonly links: readonly LinkView[];
  /** The pieces at the other ends of the links, and the events before or after. */
  readonly near: readonly ChoiceView[];
}

/** One link with its two ends and earlier forms. */
export interface WholeLink {
  readonly link: LinkView;
  readonly roomId: number;
  readonly from: ChoiceView;
  readonly to: ChoiceView;
  readonly versions: readonly LinkVersion[];
}
