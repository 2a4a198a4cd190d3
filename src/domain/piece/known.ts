import type { Language } from '../../platform/i18n/texts.ts';
import { pieceTexts } from './piece.texts.ts';
import type { LinkView, PieceView } from './piece-fields.ts';

/** How a thing is known, by what was said of it when it was recorded. */
export type Known = 'told' | 'seen' | 'suspected';

type Ground = Pick<LinkView, 'source' | 'certainty'>;
type Stated = Ground & Partial<Pick<PieceView, 'status'>>;

/**
 * Seen is what a worker saw or a document says, suspected what somebody called suspected or uncertain, and everything else is told.
 * A certainty of which nothing was said makes no suspicion: what was told stays told (decision 65).
 */
export function knownAs({ source, certainty, status }: Stated): Known {
  if (status === 'suspected' || certainty === 'uncertain') return 'suspected';
  return source === 'seen' || source === 'document' ? 'seen' : 'told';
}

/** The state of a piece in words: where a means is or was there, whether that is told, seen or suspected. */
export function statusWord(piece: Stated, language: Language): string {
  const { status } = piece;
  if (!status) return '';
  const word = pieceTexts(language);
  return status === 'observed' ? word(`known.${knownAs(piece)}`) : word(`status.${status}`);
}

/** Source and certainty in words; a certainty of which nothing was said adds nothing to the source. */
export function groundWords({ source, certainty }: Ground, language: Language): string[] {
  const word = pieceTexts(language);
  return [word(`source.${source}`), ...(certainty === 'not-known' ? [] : [word(`certainty.${certainty}`)])];
}
