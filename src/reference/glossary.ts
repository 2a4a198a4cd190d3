import { parse } from 'csv-parse/sync';
import type { Avoided } from './avoided.ts';

/** Was the Swedish word found in a source, does it stand in a statute, or is it still to be verified? */
export const termStatuses = ['seen', 'statute', 'verify'] as const;

export interface Term {
  /** What the code calls it; several words where the code has several. Classes, kinds and roles carry a prefix. */
  readonly codes: readonly string[];
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
  readonly status: string;
}

type Row = Record<'code' | 'fi' | 'sv' | 'en' | 'status', string>;

/** Reads docs/glossary.csv (RFC 4180, UTF-8). */
export const readGlossary = (csv: string): Term[] =>
  parse<Row>(csv, { columns: true }).map(({ code, ...words }) => ({
    codes: code.split(' ').filter(Boolean),
    ...words,
  }));

const collator = new Intl.Collator('fi-FI');
const cell = (text: string) => text.replaceAll('|', '\\|');
const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const lines = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const inFinnishOrder = (terms: readonly Term[]) => [...terms].sort((a, b) => collator.compare(a.fi, b.fi));

const names = { fi: 'Finnish', sv: 'Swedish', en: 'English' };

/** Which words are not used, so that one word stands for one idea. */
const avoidedTable = (avoided: readonly Avoided[]) =>
  lines(
    ['language', 'not', 'but', 'except in'],
    avoided.map(({ language, not, say, but }) => [names[language], not.join('; '), say, but.join('; ')]),
  );

/** The page GLOSSARY.md. */
export function glossaryPage(terms: readonly Term[], avoided: readonly Avoided[]): string {
  const [ours, field] = [
    terms.filter(({ codes }) => codes.length > 0),
    terms.filter(({ codes }) => codes.length === 0),
  ];
  const words = ({ fi, sv, en, status }: Term) => [fi, sv, en, status];
  return `# Glossary

Generated from [docs/glossary.csv](docs/glossary.csv); \`npm run docs\` writes it anew, a test compares.

Swedish is Finland's Swedish. Status of the Swedish word: **seen** in a source of an authority or of the field, **statute**
when it stands in a law, **verify** when it is our own and a Swedish-speaking practitioner must look at it. No word here has
been checked by a practitioner yet. What the words of the code mean is told in [ARCHITECTURE.md](ARCHITECTURE.md).

## Words of the code

\`class:\` is a class of information, \`kind:\` a kind of organisation, \`role:\` a role of a worker. The others are nouns of
the code; some of them (room, slip, key ring, drawer) never appear on a page.

${lines(
  ['code', 'Finnish', 'Swedish', 'English', 'status'],
  inFinnishOrder(ours).map((term) => [term.codes.map((code) => `\`${code}\``).join(' '), ...words(term)]),
)}

## Words of the field

${lines(['Finnish', 'Swedish', 'English', 'status'], inFinnishOrder(field).map(words))}

## Words that are not used

One word stands for one idea. [docs/glossary-not.csv](docs/glossary-not.csv) holds the words that pages do not use; a test reads every
text against it. \`*\` stands for any ending.

${avoidedTable(avoided)}
`;
}
