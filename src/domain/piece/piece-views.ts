import type { PieceSort } from './codes.ts';
import type { Draft } from './draft.ts';
import type { LinkView, PieceView } from './piece.ts';

/** A piece of the own organisation that another one may be tied to. */
export interface ChoiceView {
  readonly id: string;
  readonly sort: PieceSort;
  readonly code: string;
  readonly label: string | null;
  readonly whenEdtf: string | null;
}

/** An earlier form of a piece, with why it came to be. */
export interface PieceVersion {
  readonly version: number;
  readonly piece: Draft;
  readonly mistaken: boolean;
  readonly reason: string | null;
  readonly author: string | null;
  readonly writtenAt: string;
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

/** A piece at the end of a link. */
export interface EndView {
  readonly id: string;
  readonly sort: PieceSort;
  readonly code: string;
  readonly label: string | null;
}

/** An earlier form of a link. */
export interface LinkVersion {
  readonly version: number;
  readonly code: string;
  readonly source: string;
  readonly certainty: string;
  readonly whenEdtf: string | null;
  readonly text: string | null;
  readonly mistaken: boolean;
  readonly reason: string | null;
  readonly author: string | null;
  readonly writtenAt: string;
}

/** One link with its two ends and earlier forms. */
export interface WholeLink {
  readonly link: LinkView;
  readonly roomId: number;
  readonly from: EndView;
  readonly to: EndView;
  readonly versions: readonly LinkVersion[];
}
