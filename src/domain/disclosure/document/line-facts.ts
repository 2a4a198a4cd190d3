import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { pieceTexts } from '../../piece/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { DocumentLine, DocumentLink } from './document-schema.ts';

/** A named fact of a line: "Tekijä", "Henkilö A (18)". */
export interface Term {
  readonly term: string;
  readonly value: string;
}

type ByNumber = ReadonlyMap<number, DocumentLine>;

const listed = (words: readonly { readonly text: string }[]): string => words.map(({ text }) => text).join(', ');
/** Two texts that a reader would take for the same. */
export const alike = (one: string, other: string) => one.toLocaleLowerCase('fi') === other.toLocaleLowerCase('fi');
const kindOf = ({ what, also }: DocumentLine): string => listed([what, ...also]);

/** What a line is called where it is named by another: its label, else the word of its kind. */
const nameOf = (line: DocumentLine): string => line.label ?? kindOf(line);

/** Named with the number of its line; she herself has none of her own to point to. */
const namedWithNumber = (line: DocumentLine, language: Language): string =>
  line.what.code === 'herself'
    ? nameOf(line)
    : disclosureTexts(language)('link.end', { number: line.number, what: nameOf(line) });

/** The deed or the thing by its own name; of a person also what she was in it. */
export function titleOf(line: DocumentLine): string {
  const kind = kindOf(line);
  if (line.sort === 'actor' && line.label && !alike(line.label, kind)) return `${line.label} (${kind})`;
  return line.label ?? capital(kind);
}

/** As precisely as it was said, and what it was before or after. */
export function saidWhen({ sort, when, relative }: DocumentLine, language: Language): string {
  const t = disclosureTexts(language);
  const said = [when?.text ?? ''];
  if (relative)
    said.push(
      relative.number ? t('line.relative', { how: relative.how.text, number: relative.number }) : relative.how.text,
    );
  // Of a thing or a place nobody expects a time.
  return said.filter(Boolean).join('; ') || (sort === 'event' ? t('line.no-time') : '');
}

type Ground = Pick<DocumentLine, 'known' | 'source' | 'certainty'>;

const knownWords = ({ known, certainty }: Ground, language: Language): string =>
  [pieceTexts(language)(`known.${known}`), certainty.code === 'not-known' ? '' : certainty.text]
    .filter(Boolean)
    .join(', ');

/** Where it is known from and how. */
export function groundOf(line: Ground, language: Language): Term[] {
  const t = disclosureTexts(language);
  return [
    { term: t('fact.source'), value: line.source.text },
    { term: t('fact.known'), value: knownWords(line, language) },
  ];
}

const isKnownAlike = (link: DocumentLink, line: DocumentLine): boolean =>
  link.source.code === line.source.code && link.certainty.code === line.certainty.code;

/** What a link says beside its two ends, and how it is known where that differs from the line that it stands with. */
const besides = (link: DocumentLink, line: DocumentLine, language: Language): string[] => [
  link.when?.text ?? '',
  link.text ?? '',
  ...(isKnownAlike(link, line) ? [] : [`${link.source.text}, ${knownWords(link, language)}`]),
];

const withBrackets = (said: string, more: readonly string[]): string => {
  const rest = more.filter(Boolean);
  return rest.length > 0 ? `${said} (${rest.join('; ')})` : said;
};

/** What the other end of a link is, in an event's own list: "Henkilö A 18"; how it took part, where that is not plain. */
function endOf(link: DocumentLink, line: DocumentLine, byNumber: ByNumber, language: Language): string {
  const other = byNumber.get(link.number);
  const named = other ? namedWithNumber(other, language) : String(link.number);
  const how = ['did', 'was-done-to', 'happened-at', 'concerned'].includes(link.what.code) ? '' : link.what.text;
  return withBrackets(named, [how, ...besides(link, line, language)]);
}

/** A relation as a sentence of three: who, what, to whom. */
function relationOf(link: DocumentLink, line: DocumentLine, byNumber: ByNumber, language: Language): string {
  const t = disclosureTexts(language);
  const other = byNumber.get(link.number);
  const far = other ? namedWithNumber(other, language) : String(link.number);
  const [from, to] = link.incoming ? [far, nameOf(line)] : [nameOf(line), far];
  return withBrackets(t('link.line', { from, what: link.what.text, to }), besides(link, line, language));
}

/** Who, by what means, where and what: with the line itself, in the order in which it is asked for. */
export function factsOf(line: DocumentLine, byNumber: ByNumber, language: Language): Term[] {
  const t = disclosureTexts(language);
  const kind = kindOf(line);
  // It is her story: that something was done to her is said of no line by itself.
  const isHers = ({ number, role }: DocumentLink) =>
    role === 'to-whom' && byNumber.get(number)?.what.code === 'herself';
  const ends = (role: DocumentLink['role']) =>
    line.links
      .filter((link) => link.role === role && !isHers(link))
      .map((link) => endOf(link, line, byNumber, language));
  const relations = line.links.filter(({ role }) => role === 'event' || role === 'other');
  const rows: [term: string, values: readonly string[]][] = [
    [t('fact.kind'), line.sort !== 'actor' && line.label && !alike(line.label, kind) ? [kind] : []],
    [t('fact.doer'), ends('doer')],
    [t('fact.with'), ends('with')],
    [t('fact.to-whom'), ends('to-whom')],
    [t('fact.means'), line.means.map(({ text }) => text)],
    [t('fact.amount'), line.amount ? [line.amount.text] : []],
    [t('fact.place'), [...(line.where ? [line.where] : []), ...ends('place')]],
    [t('fact.thing'), ends('thing')],
    [t('fact.phases'), line.phases.map(({ text }) => text)],
    [t('fact.relation'), relations.map((link) => relationOf(link, line, byNumber, language))],
  ];
  return rows.flatMap(([term, values]) => (values.length > 0 ? [{ term, value: values.join('; ') }] : []));
}
