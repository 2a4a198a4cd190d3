import type { Language } from '../../platform/i18n/texts.ts';
import { compilePdf } from '../../platform/pdf/compile.ts';
import { fitText } from '../../platform/pdf/fonts.ts';
import type { Sheet } from './sheet.ts';

const template = `
#let sheet = json("/data.json")
#set page(paper: "a4", margin: (x: 16mm, top: 14mm, bottom: 16mm), footer: text(size: 8.5pt)[#sheet.foot])
#set text(size: 9.5pt)
#set par(spacing: 0.7em)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 2): set block(above: 1em, below: 0.5em)
= #sheet.title
#text(weight: 600, sheet.when)
#for fact in sheet.facts [
  #block(spacing: 0.6em)[#text(weight: 600)[#fact.term: ]#fact.detail.split("\\n").join(linebreak())]
]
#let lined(columns, rows) = table(
  columns: (1fr,) * columns.len(), stroke: 0.5pt + luma(130), inset: 4pt,
  table.header(..columns.map(one => text(weight: 600, one))),
  ..rows.flatten(),
)
#for one in sheet.tables [
  == #one.heading
  #lined(one.columns, one.rows)
]
`;

/** The sheet of a meeting as a tagged PDF (PDF/UA-1). The same sheet gives the same bytes: it holds no time of its making. */
export async function sheetDocument(sheet: Sheet, language: Language): Promise<Buffer> {
  const fitted = await fitText();
  const data = JSON.parse(JSON.stringify(sheet), (_, value) => (typeof value === 'string' ? fitted(value) : value));
  return compilePdf({ template, data }, { title: fitted(sheet.title), language, author: 'Rinnalla' });
}
