import { z } from 'zod';
import type { Day } from '../../platform/time/format.ts';
import {
  column,
  correctionReason,
  first,
  type LineView,
  optionalWords,
  recordedByMistake,
  type Shown,
  unseen,
} from '../line/index.ts';
import type { ActorCode, FactorLevel, LinkCode, MeansCode, Phase, PieceSort } from './codes.ts';
import {
  type Anchor,
  type Answer,
  type Certainty,
  type Direction,
  longestText,
  type PieceStatus,
  type SaidBy,
  type Source,
} from './piece.ts';

/** What is kept here has been read and checked before (draft.ts, link-pieces.ts): nothing stands as null. */
const kept = <Value>(name: string) => column(name, z.custom<Value>());
const said = { ...optionalWords(longestText), schema: z.custom<string | null>() };

/** Time as precisely as known, in EDTF (ISO 8601-2), and the outermost days of its extent. */
const time = {
  whenEdtf: kept<string | null>('when_edtf'),
  from: kept<Day | null>('from_on'),
  until: kept<Day | null>('until_on'),
};

/** A piece of the whole, whatever its sort; what a sort does not have is empty. */
export const pieceFields = {
  sort: first(kept<PieceSort>('sort')),
  code: kept<string>('code'),
  answer: kept<Answer>('answer'),
  ...time,
  anchor: kept<Anchor | null>('anchor'),
  /** The event that this one is before or after. */
  anchorId: kept<string | null>('anchor_id'),
  source: kept<Source>('source'),
  certainty: kept<Certainty>('certainty'),
  status: kept<PieceStatus | null>('status'),
  phases: kept<readonly Phase[]>('phases'),
  means: kept<readonly MeansCode[]>('means'),
  /** Further parts of a person beside the code: a buyer who also helped. */
  also: kept<readonly ActorCode[]>('also'),
  level: kept<FactorLevel | null>('level'),
  direction: kept<Direction | null>('direction'),
  asChild: kept<'yes' | 'no' | 'not-known' | null>('as_child'),
  saidBy: kept<SaidBy | null>('said_by'),
  label: said,
  text: said,
  where: said,
  /** How much: money that was taken, owed or paid, as it is kept (amount.ts). */
  amount: said,
};

/** A typed edge between two pieces of one room. */
export const linkFields = {
  fromId: first(kept<string>('from_id')),
  toId: first(kept<string>('to_id')),
  code: kept<LinkCode>('code'),
  ...time,
  source: kept<Source>('source'),
  certainty: kept<Certainty>('certainty'),
  text: said,
};

/** Why the version that stands was made: told beside the piece alone. The form of a correction reads its own (correct-piece.ts). */
export const whyCorrected = correctionReason(z.string());
const correction = { reason: unseen(whyCorrected), mistaken: recordedByMistake };
export const shownPiece = { ...pieceFields, ...correction };
export const shownLink = { ...linkFields, ...correction };

/** A piece as it will be kept, without who wrote it and when. */
export type Draft = Shown<typeof pieceFields>;
export type LinkDraft = Shown<typeof linkFields>;
export type PieceView = LineView<typeof shownPiece>;
export type LinkView = Omit<LineView<typeof shownLink>, 'author' | 'writtenAt'>;

/** Everything of the whole that one viewer sees on one case. */
export interface WholeView {
  readonly pieces: readonly PieceView[];
  readonly links: readonly LinkView[];
}
