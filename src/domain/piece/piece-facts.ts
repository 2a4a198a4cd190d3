import type { Language } from '../../platform/i18n/texts.ts';
import { writeAmount } from '../../platform/money/amount.ts';
import { keptWhen, writeWhen } from '../../platform/time/uncertain/index.ts';
import { statusWord } from './known.ts';
import { pieceTexts } from './piece.texts.ts';
import type { Draft } from './piece-fields.ts';
import { pieceWord, timeOrAnchor } from './piece-title.ts';
import { recordTexts } from './record.texts.ts';

export interface Fact {
  readonly term: string;
  readonly detail: string;
}

/** A time in the words of the reader. */
export const whenText = (whenEdtf: string, language: Language): string => writeWhen(keptWhen(whenEdtf), language);

/**
 * What a piece says, line by line, without its free text. `titleOf` names the event that it is before or after, if the viewer
 * may see it.
 */
export function pieceFacts(
  piece: Draft,
  language: Language,
  titleOf: (id: string) => string | undefined = () => undefined,
): Fact[] {
  const t = recordTexts(language);
  const words = pieceTexts(language) as (key: string) => string;
  const said = (prefix: string, code: string | null) => (code ? words(`${prefix}.${code}`) : '');
  const list = (prefix: string, codes: readonly string[]) => codes.map((code) => words(`${prefix}.${code}`)).join(', ');
  const nameOf = (id: string) => titleOf(id) ?? t('view.unseen');
  const facts: [Parameters<typeof t>[0], string | null][] = [
    ['view.code', pieceWord(piece, language)],
    ['field.label', piece.label],
    ['view.answer', piece.answer === 'answered' ? '' : said('answer', piece.answer)],
    ['view.status', statusWord(piece, language)],
    ['view.saidBy', said('said-by', piece.saidBy)],
    ['view.asChild', said('child', piece.asChild)],
    ['view.direction', said('direction', piece.direction)],
    ['view.level', said('level', piece.level)],
    ['view.phases', list('phase', piece.phases)],
    ['view.when', timeOrAnchor(piece.whenEdtf ? whenText(piece.whenEdtf, language) : '', piece, language, nameOf)],
    ['view.amount', piece.amount === null ? null : writeAmount(language, piece.amount)],
    ['view.where', piece.where],
    ['view.means', list('means', piece.means)],
    ['view.source', said('source', piece.source)],
    ['view.certainty', said('certainty', piece.certainty)],
  ];
  return facts.flatMap(([key, detail]) => (detail ? [{ term: t(key), detail }] : []));
}

/** All of it as lines of text, the free text among them: for two versions side by side. */
export function pieceLines(piece: Draft, language: Language, titleOf?: (id: string) => string | undefined): string {
  const lines = pieceFacts(piece, language, titleOf).map(({ term, detail }) => `${term}: ${detail}`);
  return [...lines, ...(piece.text ? [`${recordTexts(language)('view.text')}: ${piece.text}`] : [])].join('\n');
}
