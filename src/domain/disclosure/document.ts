import type { Language } from '../../platform/i18n/texts.ts';
import { dayOf, formatDate } from '../../platform/time/format.ts';
import { keptWhen, writeWhen } from '../../platform/time/uncertain/index.ts';
import { htcdsSource, pieceTexts, pieceWord, statusWord } from '../piece/index.ts';
import { disclosureTexts } from './disclosure.texts.ts';
import type { ReceivedView } from './disclosure-view.ts';
import type { CompilationDocument, DocumentPart } from './document-schema.ts';
import type { PartLines } from './line.ts';

/** One organisation's part in the words of a language; the page, the document and the JSON are drawn from it alike. */
export function partOf({ lines, links }: PartLines, organisation: string, language: Language): DocumentPart {
  const words = pieceTexts(language) as (key: string) => string;
  const word = (prefix: string, code: string) => ({ code, text: words(`${prefix}.${code}`) });
  const when = (edtf: string | null) => (edtf ? { edtf, text: writeWhen(keptWhen(edtf), language) } : null);
  return {
    organisation,
    lines: lines.map((line) => ({
      number: line.ref,
      sort: line.sort,
      what: { code: line.code, text: pieceWord({ sort: line.sort, code: line.code }, language) },
      also: (line.also ?? []).map((part) => word('actor', part)),
      label: line.label,
      when: when(line.whenEdtf),
      relative: line.anchor ? { how: word('anchor', line.anchor), number: line.anchorRef } : null,
      where: line.where,
      text: line.text,
      means: line.means.map((mean) => word('means', mean)),
      phases: line.phases.map((phase) => word('phase', phase)),
      status: line.status ? { code: line.status, text: statusWord(line, language) } : null,
      source: word('source', line.source),
      certainty: word('certainty', line.certainty),
    })),
    links: links.map((link) => ({
      from: link.from,
      to: link.to,
      what: word('link', link.code),
      when: when(link.whenEdtf),
      text: link.text,
      source: word('source', link.source),
      certainty: word('certainty', link.certainty),
    })),
  };
}

const base = { format: 'rinnalla-compilation', version: 1 } as const;

/** What was handed over, as one readable document. Pure: the same view gives the same document. */
export function documentOf(received: ReceivedView, code: string, language: Language): CompilationDocument {
  const t = disclosureTexts(language);
  return {
    ...base,
    kind: 'handed-over',
    language,
    title: t('document.title', { code }),
    facts: [
      { term: t('document.to'), detail: received.to },
      { term: t('document.from'), detail: received.from },
      { term: t('document.on'), detail: formatDate(language, dayOf(new Date(received.receivedAt))) },
      { term: t('document.basis'), detail: t('document.basis.consent') },
      { term: t('document.word'), detail: received.word },
    ],
    notes: [
      t('document.not.1'),
      t('document.not.2'),
      t('document.not.3'),
      t('document.not.4'),
      pieceTexts(language)('means.source.written', htcdsSource),
    ],
    parts: received.parts.map((part) => partOf(part.lines, part.organisation, language)),
  };
}

/** Her own copy of one organisation's part. It names no standard, whose title alone would tell a passer-by what it is about. */
export function copyDocument(lines: PartLines, organisation: string, language: Language): CompilationDocument {
  const t = disclosureTexts(language);
  return {
    ...base,
    kind: 'own-copy',
    language,
    title: t('copy.document.title'),
    facts: [],
    notes: [t('copy.document.note')],
    parts: [partOf(lines, organisation, language)],
  };
}
