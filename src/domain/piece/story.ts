import { inStory, saidTime, type Told } from '../../platform/time/uncertain/index.ts';
import type { PieceView } from './piece-fields.ts';

type Ordered = Pick<PieceView, 'id' | 'sort' | 'code' | 'answer' | 'whenEdtf' | 'anchor' | 'anchorId'>;

/**
 * The one arrival that is told; where there are more, nobody has said which was meant. One that itself is only before or after something
 * is no measure.
 */
function arrivalOf(pieces: readonly Ordered[]): string | undefined {
  const arrivals = pieces.filter(
    ({ sort, code, answer, anchor }) =>
      sort === 'event' && code === 'arrived' && answer === 'answered' && anchor === null,
  );
  return arrivals.length === 1 ? arrivals[0]?.id : undefined;
}

function anchorOf({ anchor, anchorId, code }: Ordered, arrival: string | undefined): Told['anchor'] {
  if (anchor === null) return null;
  const id = anchorId ?? (code === 'arrived' ? undefined : arrival);
  return id === undefined ? null : { how: anchor.startsWith('before') ? 'before' : 'after', id };
}

/** Pieces of one organisation in the one order of time; equal ones as they were given. */
export function piecesInStory<Piece extends Ordered>(pieces: readonly Piece[]): Piece[] {
  const arrival = arrivalOf(pieces);
  return inStory(pieces, (piece) => ({
    id: piece.id,
    when: saidTime(piece),
    anchor: anchorOf(piece, arrival),
  }));
}
