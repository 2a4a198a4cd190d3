import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { correctLink } from './correct-link.ts';
import { correctPiece } from './correct-piece.ts';
import { linkPieces } from './link-pieces.ts';
import { recordTexts } from './record.texts.ts';
import { recordActor } from './record-actor.ts';
import { recordControl } from './record-control.ts';
import { recordEvent } from './record-event.ts';
import { recordExploitation } from './record-exploitation.ts';
import { recordFactor } from './record-factor.ts';
import { recordSameControl, recordSameEvent, recordSameFactor } from './record-same.ts';
import { recordThing } from './record-thing.ts';
import { viewPiece } from './view-piece.ts';
import { viewRecording } from './view-recording.ts';

export * from './codes.ts';

export { htcdsOfForm, htcdsOfMeans, htcdsSource } from './htcds.ts';
export { groundWords, type Known, knownAs, statusWord } from './known.ts';
export { MeansSource } from './pages/MeansSource.tsx';
export { pieceTexts } from './piece.texts.ts';
export { codeKey } from './piece.ts';
export type { LinkView, PieceView, WholeView } from './piece-fields.ts';
export { readWhole } from './piece-table.ts';
export { anchorWords, namerOf, pieceTitle, pieceWord, timeOrAnchor } from './piece-title.ts';
export { readOwnWhole } from './read-own-whole.ts';
export { readStays } from './read-stays.ts';
export { type Stay, stayCodes } from './stays.ts';
export { piecesInStory } from './story.ts';

export const pieceEndpoints = endpointsOf(recordTexts, [
  viewRecording,
  recordEvent,
  recordActor,
  recordThing,
  recordControl,
  recordFactor,
  recordExploitation,
  recordSameEvent,
  recordSameControl,
  recordSameFactor,
  linkPieces,
  viewPiece,
  correctPiece,
  correctLink,
]);
export {
  linkPieces,
  recordActor,
  recordControl,
  recordEvent,
  recordExploitation,
  recordFactor,
  recordSameEvent,
  recordThing,
};
