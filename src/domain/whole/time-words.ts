import type { Language } from '../../platform/i18n/texts.ts';
import { keptWhen, writeWhen } from '../../platform/time/uncertain/index.ts';
import { type PieceView, pieceTexts } from '../piece/index.ts';

type Timed = Pick<PieceView, 'whenEdtf'> & Partial<Pick<PieceView, 'anchor'>>;

/** When it was, as precisely as it is known: "n. elokuu 2025", "ennen Suomeen tuloa", or nothing. */
export function timeWords({ whenEdtf, anchor }: Timed, language: Language): string {
  if (whenEdtf) return writeWhen(keptWhen(whenEdtf), language);
  return anchor ? pieceTexts(language)(`anchor.${anchor}`) : '';
}
