import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { isMoney } from '../line.ts';
import type { CompilationDocument, DocumentLine } from './document-schema.ts';
import { factsOf, groundOf, saidWhen, type Term, titleOf } from './line-facts.ts';

/** A line laid out for reading: when, what, who and by what means, then how it is known and whose recording it is. */
export interface ShapedLine {
  readonly number: number;
  readonly when: string;
  readonly what: string;
  readonly text: string;
  readonly facts: readonly Term[];
  readonly ground: readonly Term[];
  readonly owner: string;
}

/** Each means of control once, with what was recorded of it and the events in which it was used; so too what tells of the process. */
export interface ShapedMeans {
  readonly what: string;
  readonly said: readonly string[];
}

export const lineSections = ['course', 'people', 'money', 'things'] as const;
export type LineSection = (typeof lineSections)[number];

/** The document laid out for reading, the same on the page and in the PDF. Nothing is counted against anything. */
export interface Shape {
  readonly lines: Readonly<Record<LineSection, readonly ShapedLine[]>>;
  readonly means: readonly ShapedMeans[];
  /** Of the events, those that tell of an authority or of help, each with its line, time and name. */
  readonly process: readonly ShapedMeans[];
}

const ofProcess: ReadonlySet<string> = new Set(['met-authority', 'sought-help']);

const sectionOf = ({ sort, what }: DocumentLine): LineSection | undefined => {
  if (sort === 'event') return 'course';
  if (sort === 'actor') return 'people';
  if (sort === 'control') return undefined;
  return isMoney({ sort, code: what.code }) ? 'money' : 'things';
};

/** Her copy has one owner, and does not name it line by line. */
export function shapeOf({ lines, language, kind }: CompilationDocument): Shape {
  const t = disclosureTexts(language);
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const shaped = (line: DocumentLine): ShapedLine => ({
    number: line.number,
    when: line.sort === 'actor' ? '' : saidWhen(line, language),
    what: titleOf(line),
    text: line.text ?? '',
    facts: factsOf(line, byNumber, language),
    ground: groundOf(line, language),
    owner: kind === 'own-copy' ? '' : line.owner,
  });
  const bySection = Map.groupBy(lines, sectionOf);
  const saysNothing = ({ facts, text }: ShapedLine, { what }: DocumentLine) =>
    what.code === 'herself' && facts.length === 0 && text === '';
  const of = (section: LineSection) =>
    (bySection.get(section) ?? []).flatMap((line) => {
      const one = shaped(line);
      return saysNothing(one, line) ? [] : [one];
    });
  const process = lines.filter(({ sort, what }) => sort === 'event' && ofProcess.has(what.code));
  return {
    lines: { course: of('course'), people: of('people'), money: of('money'), things: of('things') },
    means: meansOf(lines, language),
    process:
      process.length === 0
        ? []
        : [
            {
              what: t('process.events'),
              said: process.map((line) => {
                const said = [saidWhen(line, language), titleOf(line), kind === 'own-copy' ? '' : line.owner];
                return t('means.said', { number: line.number, said: said.filter(Boolean).join(' · ') });
              }),
            },
          ],
  };
}

function meansOf(lines: readonly DocumentLine[], language: Language): ShapedMeans[] {
  const t = disclosureTexts(language);
  const rows = new Map<string, { what: string; said: string[]; events: number[] }>();
  const row = ({ code, text }: { code: string; text: string }) => {
    const found = rows.get(code) ?? { what: capital(text), said: [], events: [] };
    rows.set(code, found);
    return found;
  };
  for (const line of lines) {
    for (const mean of line.means) row(mean).events.push(line.number);
    if (line.sort !== 'control') continue;
    const said = [
      [line.status?.text ?? '', ...line.phases.map(({ text }) => text)].filter(Boolean).join(', '),
      line.when ? saidWhen(line, language) : '',
      line.text ?? '',
      ...groundOf(line, language).map(({ term, value }) => `${term} ${value}`),
      line.owner,
    ];
    row(line.what).said.push(t('means.said', { number: line.number, said: said.filter(Boolean).join(' · ') }));
  }
  return [...rows.values()].map(({ what, said, events }) => ({
    what,
    said: events.length > 0 ? [...said, t('means.events', { numbers: events.join(', ') })] : said,
  }));
}
