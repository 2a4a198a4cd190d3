import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { pieceTexts } from './piece.texts.ts';
import { codeKey } from './piece.ts';
import type { PieceView } from './piece-fields.ts';
import { recordTexts } from './record.texts.ts';

type Titled = Pick<PieceView, 'sort' | 'code' | 'label'> & Partial<Pick<PieceView, 'also'>>;
type WordKey = Parameters<ReturnType<typeof pieceTexts>>[0];

/** The everyday word of a piece's code; of a person with several parts all of them: "ostaja, auttaja". */
export function pieceWord(
  { sort, code, also = [] }: Pick<PieceView, 'sort' | 'code'> & Partial<Pick<PieceView, 'also'>>,
  language: Language,
): string {
  const word = pieceTexts(language);
  return [code, ...also].map((part) => word(codeKey({ sort, code: part }) as WordKey)).join(', ');
}

/** How a piece is called: its short name, else the word of its code with a capital. */
export function pieceTitle(piece: Titled, language: Language): string {
  if (piece.label) return piece.label;
  const word = pieceWord(piece, language);
  return capital(word);
}

/** What it was before or after, where that was told; `nameOf` names the other event, where the reader sees it. */
export function anchorWords(
  { anchor, anchorId = null }: { readonly anchor: string | null; readonly anchorId?: string | null | undefined },
  language: Language,
  nameOf?: (id: string) => string | undefined,
): string {
  if (anchor === null) return '';
  const how = pieceTexts(language)(`anchor.${anchor}` as 'anchor.before');
  const event = anchorId === null ? undefined : nameOf?.(anchorId);
  return event ? recordTexts(language)('view.anchored', { how, event }) : how;
}

/**
 * A time in words, or what it was before or after where no time was told; both where `nameOf` says which event that was: what was said orders it,
 * also against its own time, and without that nobody sees why it stands where it does.
 */
export function timeOrAnchor(
  time: string,
  said: Parameters<typeof anchorWords>[0],
  language: Language,
  nameOf?: (id: string) => string | undefined,
): string {
  if (time && !nameOf) return time;
  return [time, anchorWords(said, language, nameOf)].filter(Boolean).join('; ');
}

/** Names the pieces given, by id. */
export const namerOf =
  (pieces: readonly (Titled & Pick<PieceView, 'id'>)[], language: Language) =>
  (id: string): string | undefined => {
    const found = pieces.find((piece) => piece.id === id);
    return found && pieceTitle(found, language);
  };
