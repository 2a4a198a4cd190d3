import { compilePdf } from '../../platform/pdf/compile.ts';
import { fitText } from '../../platform/pdf/fonts.ts';
import { disclosureTexts } from './disclosure.texts.ts';
import type { CompilationDocument } from './document-schema.ts';
import { shapeOf } from './shape.ts';

const template = `
#let doc = json("/data.json")
#set page(paper: "a4", margin: (x: 20mm, top: 18mm, bottom: 20mm), numbering: "1", footer: context align(center, text(size: 9pt, counter(page).display())))
#set par(spacing: 0.9em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading: set block(above: 1.3em, below: 0.6em)
#let lines(text) = text.split("\\n").join(linebreak())
#let told(line) = par[
  #text(weight: 600)[#line.number. #if line.when != "" [#line.when: ]#line.what]
  #if line.text != "" [#linebreak()#lines(line.text)]
  #linebreak()#text(size: 9pt, fill: luma(70), line.facts)
]
= #doc.title
#for fact in doc.facts [
  #par[#text(weight: 600)[#fact.term: ]#lines(fact.detail)]
]
#for note in doc.notes [
  #par(note)
]
#for part in doc.parts [
  == #part.organisation
  #if part.course.len() > 0 [
    === #doc.words.course
    #for line in part.course { told(line) }
  ]
  #if part.means.len() > 0 [
    === #doc.words.means
    #for means in part.means [
      #par[#text(weight: 600, means.what)#for said in means.said [#linebreak()#lines(said)]]
    ]
  ]
  #if part.people.len() > 0 [
    === #doc.words.people
    #for line in part.people { told(line) }
  ]
  #if part.things.len() > 0 [
    === #doc.words.things
    #for line in part.things { told(line) }
  ]
  #if part.links.len() > 0 [
    === #doc.words.links
    #list(..part.links.map(lines))
  ]
]
`;

/** The document as a tagged PDF (PDF/UA-1). The same document gives the same bytes: it holds no time of its making. */
export async function compilationPdf(document: CompilationDocument): Promise<Buffer> {
  const { language, title, facts, notes, parts } = document;
  const [t, fitted] = [disclosureTexts(language), await fitText()];
  const words = Object.fromEntries(
    (['course', 'means', 'people', 'things', 'links'] as const).map((item) => [item, t(`part.${item}`)]),
  );
  const shown = { title, facts, notes, words, parts: parts.map((part) => shapeOf(part, language)) };
  const data = JSON.parse(JSON.stringify(shown), (_, value) => (typeof value === 'string' ? fitted(value) : value));
  return compilePdf({ template, data }, { title: fitted(title), language, author: 'Rinnalla' });
}
