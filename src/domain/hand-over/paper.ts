import type { Language } from '../../platform/i18n/texts.ts';
import { formatDate, formatLongWeekday } from '../../platform/time/format.ts';
import type { PaperSentence } from '../../platform/ui/index.ts';
import { handOverTexts } from './hand-over.texts.ts';
import { firstName, type PartOfSheet, type SheetPart } from './hand-over.ts';

/** What a paper for her is written from. */
export interface PaperFacts {
  readonly leaving: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly parts: readonly SheetPart[];
  /** Of these it is still being chosen; absent where it is settled. */
  readonly offered?: readonly SheetPart[] | undefined;
  /** The next agreed days, three at most. */
  readonly days: readonly string[];
}

export interface PaperSection {
  readonly heading: string;
  readonly sentences: readonly PaperSentence[];
  /** Where it is still being chosen: with what it stands. */
  readonly when?: string;
  readonly shown?: boolean;
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
  /** What is ticked so far, while it is being chosen. */
  readonly chosen?: readonly string[];
}

export const paperFacts = ({ from, to, leaving, sheet = [], chosen }: Said): PaperFacts => ({
  leaving,
  from: firstName(from),
  to: firstName(to),
  parts: sheet.map(({ part }) => part).filter((part) => chosen?.includes(part) ?? true),
  ...(chosen && { offered: sheet.map(({ part }) => part) }),
  days: sheet.flatMap(({ part, agreed }) => (part === 'times' ? agreed : [])).slice(0, 3),
});

const plain = (...texts: string[]): PaperSentence[] => texts.map((text) => ({ text }));

/** What the receiver will know, a sentence a part; while it is being chosen, also those that are not, to be shown when they are. */
function knownParts({ parts, offered }: PaperFacts, language: Language): PaperSentence[] {
  const t = handOverTexts(language);
  const nothing: PaperSentence = { text: t('paper.nothing'), when: 'parts=', shown: parts.length === 0 };
  const known = (offered ?? parts).map(
    (part): PaperSentence => ({ text: t(`paper.part.${part}`), when: `parts=${part}`, shown: parts.includes(part) }),
  );
  const all = [...known, nothing];
  return offered ? all : plain(...all.filter(({ shown }) => shown).map(({ text }) => text));
}

function handingOver(facts: PaperFacts, language: Language): PaperForHer {
  const { from, to, parts, offered, days } = facts;
  const t = handOverTexts(language);
  const names = { from: from ?? t('paper.we'), to: to ?? t('paper.new') };
  const sentences = [...new Set(days)].map((day) =>
    t('paper.day', { day: `${formatLongWeekday(language, day)} ${formatDate(language, day)}` }),
  );
  const withTimes = offered ? { when: 'parts=times', shown: parts.includes('times') } : {};
  return {
    title: t('paper.title'),
    sections: [
      { heading: '', sentences: plain(t('paper.helps', names), t('paper.goes-on', names)) },
      { heading: t('paper.knows', names), sentences: knownParts(facts, language) },
      { heading: t('paper.not', names), sentences: plain(t('paper.not.notes'), t('paper.not.place')) },
      ...(sentences.length > 0 ? [{ heading: t('paper.days'), sentences: plain(...sentences), ...withTimes }] : []),
      {
        heading: t('paper.you'),
        sentences: plain(t('paper.no'), t('paper.later'), t('paper.given'), t('paper.help')),
      },
    ],
  };
}

function leavingCase({ from, to }: PaperFacts, language: Language): PaperForHer {
  const t = handOverTexts(language);
  const names = { from: from ?? t('paper.we'), to: to ?? '' };
  return {
    title: t('paper.leaving.title'),
    sections: [
      { heading: '', sentences: plain(t('paper.leaving.ends', names)) },
      { heading: t('paper.leaving.what'), sentences: plain(t('paper.leaving.not-see'), t('paper.leaving.not-shown')) },
      { heading: t('paper.leaving.stays'), sentences: plain(t('paper.leaving.records'), t('paper.leaving.promises')) },
      {
        heading: t('paper.you'),
        sentences: plain(...(to ? [t('paper.leaving.next', names)] : []), t('paper.ask'), t('paper.help')),
      },
    ],
  };
}

/** Pure: the same facts give the same page. */
export const paperForHer = (facts: PaperFacts, language: Language): PaperForHer =>
  facts.leaving ? leavingCase(facts, language) : handingOver(facts, language);
