import { compilePdf } from '../../../platform/pdf/compile.ts';
import { fitText } from '../../../platform/pdf/fonts.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationDocument } from './document-schema.ts';
import { sectionsOf } from './sections.ts';

const template = `
#let doc = json("/data.json")
#set page(paper: "a4", margin: (x: 18mm, top: 18mm, bottom: 20mm), numbering: "1", footer: context align(center, text(size: 9pt, counter(page).display())))
#set text(size: 10.5pt)
#set par(spacing: 0.8em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading: set block(above: 1.3em, below: 0.6em)
#let lines(text) = text.split("\\n").join(linebreak())
#let muted(it) = text(size: 9pt, fill: luma(70), it)
#let terms(facts) = facts.map(fact => [#muted(fact.term) #text(size: 9pt, fact.value)]).join([ · ])
#let entry(line) = block(breakable: false, width: 100%, above: 0.5em, below: 0.5em, inset: (bottom: 0.5em), stroke: (bottom: 0.5pt + luma(190)), {
  grid(columns: (8mm, 30mm, 1fr, 40mm), column-gutter: 3mm,
    text(weight: 600, str(line.number)),
    line.when,
    {
      par(text(weight: 600, line.what))
      if line.text != "" { par(lines(line.text)) }
      if line.facts.len() > 0 { par(terms(line.facts)) }
    },
    {
      for fact in line.ground { par(terms((fact,))) }
      if line.owner != "" { par(text(size: 9pt, line.owner)) }
    })
})
= #doc.title
#par(text(size: 13pt, weight: 600, doc.heading))
#for fact in doc.facts [
  #par[#text(weight: 600)[#fact.term: ]#lines(fact.detail)]
]
#for note in doc.notes [
  #par(note)
]
#for section in doc.sections [
  == #section.title
  #if section.note != "" { par(muted(section.note)) }
  #for line in section.lines { entry(line) }
  #for means in section.means { par[#text(weight: 600, means.what)#for said in means.said [#linebreak()#lines(said)]] }
]
#block(breakable: false, width: 100%, above: 1.4em, inset: 4mm, stroke: 1.5pt)[
  == #doc.absentTitle
  #for (at, said) in doc.absent.enumerate() { par(if at == doc.absent.len() - 1 { text(weight: 600, said) } else { said }) }
]
#if doc.foot != "" { par(doc.foot) }
`;

/** The document as a tagged PDF (PDF/UA-1). The same document gives the same bytes: it holds no time of its making. */
export async function compilationPdf(document: CompilationDocument): Promise<Buffer> {
  const { language, title, heading, facts, notes, absent } = document;
  const fitted = await fitText();
  const shown = {
    title,
    heading,
    facts,
    notes,
    sections: sectionsOf(document),
    absentTitle: disclosureTexts(language)('absent.title'),
    absent,
    foot: document.kind === 'handed-over' ? disclosureTexts(language)('document.foot') : '',
  };
  const data = JSON.parse(JSON.stringify(shown), (_, value) => (typeof value === 'string' ? fitted(value) : value));
  return compilePdf({ template, data }, { title: fitted(title), language, author: 'Rinnalla' });
}
