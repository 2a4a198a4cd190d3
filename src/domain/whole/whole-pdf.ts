import type { Language } from '../../platform/i18n/texts.ts';
import { compilePdf } from '../../platform/pdf/compile.ts';
import { fitText } from '../../platform/pdf/fonts.ts';
import type { WholeView } from '../piece/index.ts';
import { makeGraph } from './graph/group-nodes.ts';
import { inWords } from './pages/connection-words.ts';
import { mapName, nodeTitle } from './pages/node-words.ts';
import { WholeMap } from './pages/WholeMap.tsx';
import { wholeTexts } from './whole.texts.ts';

/** The map has a page of its own size, so that its letters stay as large as on a screen; the words below are A4. */
const template = `
#let doc = json("/data.json")
#set text(size: 10.5pt)
#set par(spacing: 0.7em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading: set block(above: 1.3em, below: 0.6em)
#let muted(it) = text(size: 9pt, fill: luma(70), it)
#set page(width: 297mm, height: auto, margin: 12mm)
= #doc.title
#for note in doc.notes { par(muted(note)) }
#image("/map.svg", alt: doc.alt, width: 100%)
#set page(paper: "a4", margin: (x: 18mm, top: 18mm, bottom: 20mm), numbering: "1", footer: context align(center, text(size: 9pt, counter(page).display())))
#for column in doc.columns [
  == #column.title
  #for node in column.nodes {
    block(breakable: false, width: 100%, above: 1.1em, below: 1.1em, {
      par[#text(weight: 600, node.title)#if node.facts != "" [ · #muted(node.facts)]]
      for said in node.said { par(muted(said)) }
      if node.connections.len() > 0 { list(..node.connections.map(c => [#c.what #muted(c.facts)])) }
    })
  }
]
`;

/** What the own organisation has recorded as a map and as the same in words: a tagged PDF (PDF/UA-1). It holds no time of its making. */
export async function wholePdf(view: WholeView & { readonly code: string }, language: Language): Promise<Buffer> {
  const t = wholeTexts(language);
  const fitted = await fitText();
  const graph = makeGraph(view);
  // The code word of a case stays in the program.
  const columns = inWords(graph, language, '').map(({ column, nodes }) => ({
    title: t(`column.${column}`),
    nodes: nodes.map(({ title, facts, involved, connections }) => ({
      title,
      facts,
      said: involved ? [t('list.involved', { names: involved })] : [],
      connections: connections.map(({ word, to, facts: ground }) => ({
        what: `${word} → ${nodeTitle(to, language)}`,
        facts: ground.length > 0 ? `· ${ground.join(' · ')}` : '',
      })),
    })),
  }));
  const title = t('export.pdf.title', { code: view.code });
  const lines = { solid: t('legend.solid'), dashed: t('legend.dashed'), dotted: t('legend.dotted') };
  const notes = [t('export.what'), t('export.not'), t('export.pdf.lines', lines)];
  const shown = { title, notes, alt: mapName(graph, language), columns };
  const data = JSON.parse(JSON.stringify(shown), (_, value) => (typeof value === 'string' ? fitted(value) : value));
  const map = await WholeMap({ ui: { language }, graph, codeWord: '', hrefOf: () => '', alone: true });
  return compilePdf(
    { template, data, files: { 'map.svg': fitted(String(map)) } },
    { title: fitted(title), language, author: 'Rinnalla' },
  );
}
