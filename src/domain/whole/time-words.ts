import type { Language } from '../../platform/i18n/texts.ts';
import { keptWhen, writeWhen } from '../../platform/time/uncertain/index.ts';
import { type PieceView, timeOrAnchor } from '../piece/index.ts';

type Timed = Pick<PieceView, 'whenEdtf'> & Partial<Pick<PieceView, 'anchor' | 'anchorId'>>;

/**
 * When it was, as precisely as it is known: "n. elokuu 2025", "ennen Suomeen tuloa", or nothing. `nameOf` names the event that it was before or
 * after, also beside a time of its own: what was said orders it.
 */
export function timeWords(
  { whenEdtf, anchor = null, anchorId }: Timed,
  language: Language,
  nameOf?: (id: string) => string | undefined,
): string {
  const time = whenEdtf ? writeWhen(keptWhen(whenEdtf), language) : '';
  return timeOrAnchor(time, { anchor, anchorId }, language, nameOf);
}
