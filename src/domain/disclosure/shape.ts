import type { Language } from '../../platform/i18n/texts.ts';
import { disclosureTexts } from './disclosure.texts.ts';
import type { DocumentLine, DocumentPart } from './document-schema.ts';

/** A part laid out for reading: what happened in the order of time, means of control with their events, who, and how they hang together. */
export interface Shape {
  readonly organisation: string;
  readonly course: readonly ShapedLine[];
  readonly means: readonly { readonly what: string; readonly said: readonly string[] }[];
  readonly people: readonly ShapedLine[];
  readonly things: readonly ShapedLine[];
  readonly links: readonly string[];
}

export interface ShapedLine {
  readonly number: number;
  readonly when: string;
  readonly what: string;
  readonly text: string;
  /** Source and certainty, and of an event its means and phase. */
  readonly facts: string;
}

const listed = (words: readonly { readonly text: string }[]) => words.map(({ text }) => text).join(', ');
const called = ({ label, what, also }: DocumentLine) => {
  const text = listed([what, ...also]);
  return label && label.toLocaleLowerCase('fi') !== text.toLocaleLowerCase('fi') ? `${label} (${text})` : text;
};

type Grounded = Pick<DocumentLine, 'source' | 'certainty'>;

/** Where it is known from, and how certain it was called if anybody said so. */
function sourceWords({ source, certainty }: Grounded, language: Language): string {
  const said = certainty.code === 'not-known' ? [source] : [source, certainty];
  return disclosureTexts(language)('line.source', { source: listed(said) });
}

/** The reading order, the same on the page and in the document. Nothing is counted and nothing is put side by side. */
export function shapeOf(part: DocumentPart, language: Language): Shape {
  const t = disclosureTexts(language);
  const whenOf = ({ when, relative }: DocumentLine) =>
    [
      when?.text ?? '',
      relative
        ? relative.number
          ? t('line.relative', { how: relative.how.text, number: relative.number })
          : relative.how.text
        : '',
    ]
      .filter(Boolean)
      .join('; ') || t('line.no-time');
  const facts = (documentLine: DocumentLine) =>
    [
      documentLine.means.length > 0 ? t('line.means', { means: listed(documentLine.means) }) : '',
      documentLine.phases.length > 0 ? t('line.phases', { phases: listed(documentLine.phases) }) : '',
      documentLine.where ? t('line.where', { where: documentLine.where }) : '',
      sourceWords(documentLine, language),
    ]
      .filter(Boolean)
      .join(' · ');
  const shaped = (documentLine: DocumentLine): ShapedLine => ({
    number: documentLine.number,
    when: documentLine.sort === 'actor' ? '' : whenOf(documentLine),
    what: called(documentLine),
    text: documentLine.text ?? '',
    facts: facts(documentLine),
  });
  const of = (sort: DocumentLine['sort']) => part.lines.filter((line) => line.sort === sort);
  const byNumber = new Map(part.lines.map((line) => [line.number, line]));
  const end = (number: number) => {
    const line = byNumber.get(number);
    return line ? t('link.end', { number, what: called(line) }) : String(number);
  };
  return {
    organisation: part.organisation,
    course: of('event').map(shaped),
    means: meansOf(part, language, whenOf),
    people: of('actor').map(shaped),
    things: of('thing').map(shaped),
    links: part.links.map((link) =>
      [
        t('link.line', { from: end(link.from), what: link.what.text, to: end(link.to) }),
        link.when?.text ?? '',
        link.text ?? '',
        sourceWords(link, language),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
  };
}

/** Each means of control once: what was recorded of it by phase, and the events in which it was used. */
function meansOf(
  part: DocumentPart,
  language: Language,
  whenOf: (line: DocumentLine) => string,
): { what: string; said: string[] }[] {
  const t = disclosureTexts(language);
  const rows = new Map<string, { what: string; said: string[]; events: number[] }>();
  const row = ({ code, text }: { code: string; text: string }) => {
    const found = rows.get(code) ?? { what: text, said: [], events: [] };
    rows.set(code, found);
    return found;
  };
  for (const line of part.lines) {
    if (line.sort === 'control') {
      const said = [
        [line.status?.text ?? '', listed(line.phases)].filter(Boolean).join(', '),
        line.when ? whenOf(line) : '',
        line.text ?? '',
        sourceWords(line, language),
      ];
      row(line.what).said.push(t('means.said', { number: line.number, said: said.filter(Boolean).join(' · ') }));
    }
    for (const mean of line.means) row(mean).events.push(line.number);
  }
  return [...rows.values()].map(({ what, said, events }) => ({
    what,
    said: events.length > 0 ? [...said, t('means.events', { numbers: events.join(', ') })] : said,
  }));
}
