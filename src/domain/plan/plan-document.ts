import type { Language } from '../../platform/i18n/texts.ts';
import { compilePdf } from '../../platform/pdf/compile.ts';
import { fitText } from '../../platform/pdf/fonts.ts';
import type { Paper } from './plan-paper.ts';

const template = `
#let paper = json("/data.json")
#set page(paper: "a4", margin: (x: 18mm, top: 16mm, bottom: 18mm), footer: text(size: if paper.large { 11pt } else { 8.5pt })[#paper.foot])
#set text(size: if paper.large { 13pt } else { 9.5pt })
#set par(spacing: 0.7em)
#show heading.where(level: 1): set text(size: if paper.large { 22pt } else { 16pt })
#show heading.where(level: 2): set text(size: if paper.large { 16pt } else { 11.5pt })
#show heading.where(level: 2): set block(above: 1.2em, below: 0.6em)
= #paper.title
#paper.lede
#for part in paper.sections [
  == #part.heading
  #if part.rows.len() == 0 [#part.none] else if part.columns.len() == 0 [
    #list(..part.rows.map(row => [#row.at(0)#for more in row.slice(1) { if more != "" [#linebreak()#text(fill: luma(70), more)] }]))
  ] else [
    #table(
      columns: (1fr,) * part.columns.len(), stroke: 0.5pt + luma(130), inset: 4pt,
      table.header(..part.columns.map(one => text(weight: 600, one))),
      ..part.rows.flatten(),
    )
  ]
]
`;

/** One page of the plan as a tagged PDF (PDF/UA-1). The same page gives the same bytes: it holds no time of its making. */
export async function planDocument(paper: Paper, language: Language): Promise<Buffer> {
  const fitted = await fitText();
  const data = JSON.parse(JSON.stringify(paper), (_, value) => (typeof value === 'string' ? fitted(value) : value));
  return compilePdf({ template, data }, { title: fitted(paper.title), language, author: 'Rinnalla' });
}
