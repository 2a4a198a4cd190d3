import type { Language } from '../../../platform/i18n/texts.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { htcdsSource, pieceTexts } from '../../piece/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { ReceivedView } from '../disclosure-view.ts';
import type { PartLines } from '../line.ts';
import type { CompilationDocument } from './document-schema.ts';
import { headingOf } from './heading.ts';
import { linesInWords } from './lines-in-words.ts';

const base = { format: 'rinnalla-compilation', version: 2 } as const;

/** What it is not, as everybody reads it who is no party: her own copy says it to her. */
const absentOf = (language: Language) => {
  const t = disclosureTexts(language);
  return [t('absent.chosen'), t('absent.never'), t('absent.nothing-follows')];
};

const notesOf = (language: Language) => {
  const t = disclosureTexts(language);
  return [
    t('document.not.1'),
    t('document.not.2'),
    t('document.how'),
    pieceTexts(language)('means.source.written', htcdsSource),
  ];
};

/** What was handed over, as one readable document. Pure: the same view gives the same document. */
export function documentOf(received: ReceivedView, code: string, language: Language): CompilationDocument {
  const t = disclosureTexts(language);
  const lines = linesInWords(received.parts, language);
  return {
    ...base,
    kind: 'handed-over',
    language,
    title: t('document.title', { code }),
    heading: headingOf(lines, language),
    facts: [
      { term: t('document.to'), detail: received.to },
      { term: t('document.from'), detail: received.from },
      { term: t('document.on'), detail: formatDate(language, dayOf(new Date(received.receivedAt))) },
      { term: t('document.basis'), detail: t('document.basis.consent') },
      { term: t('document.word'), detail: received.word },
    ],
    notes: notesOf(language),
    lines,
    absent: absentOf(language),
  };
}

/** One owner's part before it is joined with the others, as its own organisation reads it through. */
export function partDocument(lines: PartLines, organisation: string, language: Language): CompilationDocument {
  const inWords = linesInWords([{ organisation, lines }], language);
  return {
    ...base,
    kind: 'own-part',
    language,
    title: disclosureTexts(language)('document.part'),
    heading: headingOf(inWords, language),
    facts: [],
    notes: notesOf(language),
    lines: inWords,
    absent: absentOf(language),
  };
}

/** Her own copy of one organisation's part. It names no standard, whose title alone would tell a passer-by what it is about. */
export function copyDocument(lines: PartLines, organisation: string, language: Language): CompilationDocument {
  const t = disclosureTexts(language);
  const inWords = linesInWords([{ organisation, lines }], language);
  return {
    ...base,
    kind: 'own-copy',
    language,
    title: t('copy.document.title'),
    heading: headingOf(inWords, language),
    facts: [],
    notes: [t('copy.document.note')],
    lines: inWords,
    absent: [t('copy.absent.chosen'), t('copy.absent.nothing-follows')],
  };
}
