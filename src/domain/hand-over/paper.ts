import type { Language } from '../../platform/i18n/texts.ts';
import { formatDate, formatLongWeekday } from '../../platform/time/format.ts';
import { handOverTexts } from './hand-over.texts.ts';
import { firstName, type PartOfSheet, type SheetPart } from './hand-over.ts';

/** What a paper for her is written from. */
export interface PaperFacts {
  readonly leaving: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly parts: readonly SheetPart[];
  /** The next agreed days, three at most. */
  readonly days: readonly string[];
}

export interface PaperSection {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** One page in words: at most twelve words a sentence, first names, no organisation. */
export interface PaperForHer {
  readonly title: string;
  readonly sections: readonly PaperSection[];
}

interface Said {
  readonly from: string | null;
  readonly to: string | null;
  readonly leaving: boolean;
  readonly sheet?: readonly PartOfSheet[];
}

export const paperFacts = ({ from, to, leaving, sheet = [] }: Said): PaperFacts => ({
  leaving,
  from: firstName(from),
  to: firstName(to),
  parts: sheet.map(({ part }) => part),
  days: sheet.flatMap(({ part, agreed }) => (part === 'times' ? agreed : [])).slice(0, 3),
});

function handingOver({ from, to, parts, days }: PaperFacts, language: Language): PaperForHer {
  const t = handOverTexts(language);
  const names = { from: from ?? t('paper.we'), to: to ?? t('paper.new') };
  const sentences = [...new Set(days)].map((day) =>
    t('paper.day', { day: `${formatLongWeekday(language, day)} ${formatDate(language, day)}` }),
  );
  return {
    title: t('paper.title'),
    sections: [
      { heading: '', sentences: [t('paper.helps', names), t('paper.goes-on', names)] },
      {
        heading: t('paper.knows', names),
        sentences: parts.length > 0 ? parts.map((part) => t(`paper.part.${part}`)) : [t('paper.nothing')],
      },
      { heading: t('paper.not', names), sentences: [t('paper.not.notes'), t('paper.not.place')] },
      ...(sentences.length > 0 ? [{ heading: t('paper.days'), sentences: sentences }] : []),
      { heading: t('paper.you'), sentences: [t('paper.no'), t('paper.later'), t('paper.given'), t('paper.help')] },
    ],
  };
}

function leavingCase({ from, to }: PaperFacts, language: Language): PaperForHer {
  const t = handOverTexts(language);
  const names = { from: from ?? t('paper.we'), to: to ?? '' };
  return {
    title: t('paper.leaving.title'),
    sections: [
      { heading: '', sentences: [t('paper.leaving.ends', names)] },
      { heading: t('paper.leaving.what'), sentences: [t('paper.leaving.not-see'), t('paper.leaving.not-shown')] },
      { heading: t('paper.leaving.stays'), sentences: [t('paper.leaving.records'), t('paper.leaving.promises')] },
      {
        heading: t('paper.you'),
        sentences: [...(to ? [t('paper.leaving.next', names)] : []), t('paper.ask'), t('paper.help')],
      },
    ],
  };
}

/** Pure: the same facts give the same page. */
export const paperForHer = (facts: PaperFacts, language: Language): PaperForHer =>
  facts.leaving ? leavingCase(facts, language) : handingOver(facts, language);
