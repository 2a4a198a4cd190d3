import type { Language } from '../../../platform/i18n/texts.ts';
import { codeKey, groundWords, pieceTexts, pieceTitle, statusWord } from '../../piece/index.ts';
import { timeWords } from '../../whole/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { Entries, LinkEntry, PieceEntry } from '../entry.ts';

/** An entry in words: what it is called, where it is looked at, and its muted facts. */
export interface Named {
  readonly title: string;
  readonly slug: string;
  readonly facts: readonly string[];
}

type Word = Parameters<ReturnType<typeof pieceTexts>>[0];

function factsOf(entry: PieceEntry, language: Language): string[] {
  const t = elementsTexts(language);
  const word = (key: string) => pieceTexts(language)(key as Word);
  return [
    ...(entry.label ? [word(codeKey(entry))] : []),
    timeWords(entry, language),
    ...entry.phases.map((phase) => word(`phase.${phase}`)),
    ...(entry.status ? [statusWord(entry, language)] : []),
    ...(entry.saidBy ? [t('entry.by', { who: word(`said-by.${entry.saidBy}`) })] : []),
    ...(entry.answer === 'answered' ? [] : [word(`answer.${entry.answer}`)]),
    ...groundWords(entry, language),
    entry.organisation,
  ];
}

function nameLink(link: LinkEntry, pieces: ReadonlyMap<string, PieceEntry>, language: Language): Named | undefined {
  const [from, to] = [pieces.get(link.fromId), pieces.get(link.toId)];
  if (!from || !to) return undefined;
  const word = (key: string) => pieceTexts(language)(key as Word);
  return {
    title: elementsTexts(language)('link.entry', {
      from: pieceTitle(from, language),
      word: word(`link.${link.code}`),
      to: pieceTitle(to, language),
    }),
    slug: `osa/${link.fromId}`,
    facts: [timeWords(link, language), ...groundWords(link, language), link.organisation],
  };
}

/** Names every entry once, in the order in which it is read: by time, links after pieces. */
export function nameEntries({ pieces, links }: Entries, language: Language): ReadonlyMap<string, Named> {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const named = new Map<string, Named>();
  for (const piece of pieces)
    named.set(piece.id, {
      title: pieceTitle(piece, language),
      slug: `osa/${piece.id}`,
      facts: factsOf(piece, language),
    });
  for (const link of links) {
    const name = nameLink(link, byId, language);
    if (name) named.set(link.id, name);
  }
  return named;
}
