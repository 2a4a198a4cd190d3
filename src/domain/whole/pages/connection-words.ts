import type { Language } from '../../../platform/i18n/texts.ts';
import { groundWords, type LinkView } from '../../piece/index.ts';
import type { Edge, Graph, Node } from '../graph/graph.ts';
import { type MapColumn, mapColumns } from '../map/map.ts';
import { timeWords } from '../time-words.ts';
import { wholeTexts } from '../whole.texts.ts';
import { edgeWord, lineOf, nameOnMap, nodeTitle, nodeWords } from './node-words.ts';

/** One edge in words: its word, where it goes, and for each of its links source, certainty and time. */
interface Connection {
  readonly word: string;
  readonly to: Node;
  readonly facts: readonly string[];
}
/** A node in words, with what it leads to. */
interface Told {
  readonly node: Node;
  readonly title: string;
  readonly facts: string;
  readonly owners: string;
  /** Of an event: the people in it, each with the part. */
  readonly involved: string;
  readonly connections: readonly Connection[];
}

/** Source, certainty and time of a link, and that it is to be asked where it is an assumption. */
function linkFacts(link: LinkView, language: Language): string {
  const t = wholeTexts(language);
  const time = timeWords(link, language);
  const by = link.own ? [] : [t('node.by', { organisation: link.organisation })];
  return [
    ...groundWords(link, language),
    ...(time ? [time] : []),
    ...(lineOf(link) === 'dotted' ? [t('edge.assumption')] : []),
    ...by,
  ].join(' · ');
}

function factsOf({ links }: Edge, language: Language): string[] {
  const t = wholeTexts(language);
  return [...Map.groupBy(links, (link) => linkFacts(link, language))].map(([word, same]) =>
    same.length > 1 ? t('edge.times', { word, n: same.length }) : word,
  );
}

/** The map in words, column by column: each person, event, place and thing with what it leads to; every link once. Columns with nothing are left out. */
export function inWords(
  graph: Graph,
  language: Language,
  codeWord: string,
): { readonly column: MapColumn; readonly nodes: readonly Told[] }[] {
  const { nodes: all, edges } = graph;
  const nameOf = nameOnMap(graph, language);
  const nodes = new Map(all.map((node) => [node.id, node]));
  const from = Map.groupBy(edges, (edge) => edge.from);
  const into = Map.groupBy(edges, (edge) => edge.to);
  const involvedIn = (node: Node): string =>
    (node.column === 'events' ? (into.get(node.id) ?? []) : [])
      .filter((edge) => nodes.get(edge.from)?.column === 'people')
      .map((edge) => `${nodeTitle(nodes.get(edge.from) as Node, language)} (${edgeWord(edge, language)})`)
      .join(', ');
  return mapColumns.flatMap((column) => {
    const own = all.filter((node) => node.column === column);
    if (own.length === 0) return [];
    const told = own.map((node): Told => {
      const { title, facts, owners } = nodeWords(node, language, codeWord, 400, nameOf);
      const connections = (from.get(node.id) ?? []).map((edge) => ({
        word: edgeWord(edge, language),
        to: nodes.get(edge.to) as Node,
        facts: factsOf(edge, language),
      }));
      return { node, title, facts: facts ?? '', owners: owners ?? '', involved: involvedIn(node), connections };
    });
    return [{ column, nodes: told }];
  });
}
