import { ends, keptWhen } from '../../../platform/time/uncertain/index.ts';
import type { PieceView } from '../../piece/index.ts';

/** The first and the last day on which it may have begun; null where none is too early or too late, nothing where no time was said. */
export function beginsWithin({
  whenEdtf,
}: Pick<PieceView, 'whenEdtf'>): { from: string | null; until: string | null } | undefined {
  if (whenEdtf === null) return undefined;
  const { earliestStart, latestStart } = ends(keptWhen(whenEdtf));
  return { from: earliestStart, until: latestStart };
}

/** The year that it certainly began in; null where what was said leaves several. Nothing where no time was said. */
export function yearOf(piece: Pick<PieceView, 'whenEdtf'>): string | null | undefined {
  const begins = beginsWithin(piece);
  if (!begins) return undefined;
  const [one, other] = [begins.from?.slice(0, 4), begins.until?.slice(0, 4)];
  return one !== undefined && one === other ? one : null;
}

/**
 * The band of years that pieces of one node stand in: a year that all of them certainly began in, `open` where that is not said, `none`
 * where nothing is known of their time.
 */
export function bandOf(pieces: readonly Pick<PieceView, 'whenEdtf' | 'anchor'>[]): string {
  const years = new Set(
    pieces.map((piece) => {
      const year = yearOf(piece);
      return year === undefined ? (piece.anchor === null ? 'none' : 'open') : (year ?? 'open');
    }),
  );
  const [first = 'none'] = years;
  return years.size === 1 ? first : 'open';
}
