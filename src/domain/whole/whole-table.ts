import type { CellValue } from '../../platform/export/csv.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import {
  htcdsOfMeans,
  htcdsSource,
  knownAs,
  type MeansCode,
  namerOf,
  pieceTexts,
  pieceWord,
  type WholeView,
} from '../piece/index.ts';
import { isKnown, saidBy } from './control/control-status.ts';
import { timeWords } from './time-words.ts';
import { wholeTexts } from './whole.texts.ts';

/** Nodes and edges in one table: a row each, nodes numbered so that edges can name their ends. No free text, no places. */
export function wholeTable({ pieces, links }: WholeView, language: Language): CellValue[][] {
  const t = wholeTexts(language);
  const word = pieceTexts(language);
  const nameOf = namerOf(pieces, language);
  const numbers = new Map(pieces.map((piece, place) => [piece.id, place + 1]));
  const heading = [
    t('csv.row'),
    t('csv.number'),
    t('csv.from'),
    t('csv.to'),
    t('csv.sort'),
    t('csv.code'),
    t('csv.name'),
    t('csv.time'),
    t('csv.earliest'),
    t('csv.latest'),
    t('csv.source'),
    t('csv.certainty'),
    t('csv.known'),
    t('csv.organisation'),
    // The licence of the standard asks that it be named wherever its words go.
    `${htcdsSource.title}, ${htcdsSource.author}, ${htcdsSource.licence}`,
  ];
  // A form of exploitation and a factor have states of their own, which are not ways of knowing.
  const knownOf = (item: WholeView['pieces'][number] | WholeView['links'][number]) => {
    if (!('sort' in item)) return word(`known.${knownAs(item)}`);
    if (item.sort === 'factor' || item.sort === 'exploitation') return null;
    const value = saidBy(item);
    return isKnown(value)
      ? word(`known.${value}`)
      : word(value === 'not-observed' ? `status.${value}` : `answer.${value}`);
  };
  const told = (item: WholeView['pieces'][number] | WholeView['links'][number]) => [
    timeWords(item, language, nameOf),
    item.from,
    item.until,
    word(`source.${item.source}`),
    word(`certainty.${item.certainty}`),
    knownOf(item),
    item.organisation,
  ];
  return [
    heading,
    ...pieces.map((piece) => [
      t('csv.piece'),
      numbers.get(piece.id) ?? null,
      null,
      null,
      word(`sort.${piece.sort}`),
      pieceWord(piece, language),
      piece.label,
      ...told(piece),
      piece.sort === 'control' ? htcdsOfMeans[piece.code as MeansCode].definition : null,
    ]),
    ...links.map((link) => [
      t('csv.link'),
      null,
      numbers.get(link.fromId) ?? null,
      numbers.get(link.toId) ?? null,
      null,
      word(`link.${link.code}`),
      null,
      ...told(link),
      null,
    ]),
  ];
}
