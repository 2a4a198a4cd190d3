import type { Endpoint } from '../../platform/http/endpoint.ts';
import { correctLink } from './correct-link.ts';
import { correctPiece } from './correct-piece.ts';
import { linkPieces } from './link-pieces.ts';
import { recordActor } from './record-actor.ts';
import { recordControl } from './record-control.ts';
import { recordEventWith } from './record-event.ts';
import { recordExploitation } from './record-exploitation.ts';
import { recordFactor } from './record-factor.ts';
import { recordThing } from './record-thing.ts';
import type { ToldBefore } from './told-before.ts';
import { viewPiece } from './view-piece.ts';
import { viewRecording } from './view-recording.ts';

export * from './codes.ts';
export { eventGroups, meansGroups } from './groups.ts';
export { readPieceAction, writePieceAction } from './piece.access.ts';
export { readWhole } from './piece.queries.ts';
export { pieceTexts } from './piece.texts.ts';
export { codeKey, type LinkView, type PieceView, type WholeView } from './piece.ts';
export { pieceTitle, pieceWord } from './piece-title.ts';
export type { SlotContext, ToldBefore } from './told-before.ts';

/** The endpoints of recording, with what the form of an event shows of what has been told before. */
export const pieceEndpointsWith = (told?: ToldBefore): readonly Endpoint[] => [
  viewRecording,
  recordEventWith(told),
  recordActor,
  recordThing,
  recordControl,
  recordFactor,
  recordExploitation,
  linkPieces,
  viewPiece,
  correctPiece,
  correctLink,
];
export const pieceEndpoints = pieceEndpointsWith();
