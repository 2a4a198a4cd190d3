import type { JSX } from 'hono/jsx/jsx-runtime';
import { Heading, href, type Level, Link, type Ui } from '../../../platform/ui/index.ts';
import { groundWords, type LinkView } from '../../piece/index.ts';
import type { Edge, Graph, Node } from '../graph/graph.ts';
import { mapColumns } from '../map/map.ts';
import { timeWords } from '../time-words.ts';
import { wholeTexts } from '../whole.texts.ts';
import { edgeWord, lineOf, nodeTitle, nodeWords } from './node-words.ts';

export interface ConnectionListProps {
  ui: Ui;
  graph: Graph;
  codeWord: string;
  hrefOf: (node: Node) => string;
  level?: Level | undefined;
}

/** Source, certainty and time of a link, and that it is to be asked where it is an assumption. */
function linkFacts(ui: Ui, link: LinkView): string {
  const t = wholeTexts(ui.language);
  const time = timeWords(link, ui.language);
  const by = link.own ? [] : [t('node.by', { organisation: link.organisation })];
  return [
    ...groundWords(link, ui.language),
    ...(time ? [time] : []),
    ...(lineOf(link) === 'dotted' ? [t('edge.assumption')] : []),
    ...by,
  ].join(' · ');
}

/** One edge: the word, where it goes, and for each of its links source, certainty and time. */
function Connection({
  ui,
  edge,
  to,
  hrefOf,
}: {
  ui: Ui;
  edge: Edge;
  to: Node;
  hrefOf: ConnectionListProps['hrefOf'];
}): JSX.Element {
  const t = wholeTexts(ui.language);
  const facts = [...Map.groupBy(edge.links, (link) => linkFacts(ui, link))];
  return (
    <li>
      {edgeWord(edge, ui.language)} → <Link href={href(ui, hrefOf(to))}>{nodeTitle(to, ui.language)}</Link>
      {facts.map(([text, links]) => (
        <span class="rn-muted rn-small">
          {' '}
          · {links.length > 1 ? t('edge.times', { word: text, n: links.length }) : text}
        </span>
      ))}
    </li>
  );
}

/** The same as the map in words: each person, event, place and thing with what it leads to; every link once. */
export function ConnectionList({ ui, graph, codeWord, hrefOf, level = 3 }: ConnectionListProps): JSX.Element {
  const t = wholeTexts(ui.language);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const from = Map.groupBy(graph.edges, (edge) => edge.from);
  const into = Map.groupBy(graph.edges, (edge) => edge.to);
  const people = (node: Node) =>
    node.column === 'events'
      ? (into.get(node.id) ?? [])
          .filter((edge) => nodes.get(edge.from)?.column === 'people')
          .map((edge) => `${nodeTitle(nodes.get(edge.from) as Node, ui.language)} (${edgeWord(edge, ui.language)})`)
      : [];
  return (
    <div class="rn-whole">
      {mapColumns.map((column) => {
        const own = graph.nodes.filter((node) => node.column === column);
        if (own.length === 0) return null;
        return (
          <>
            <Heading level={level} class="rn-list__h">
              {t(`column.${column}`)}
            </Heading>
            <ul class="rn-whole__l">
              {own.map((node) => {
                const { title, facts, owners } = nodeWords(node, ui.language, codeWord, 400);
                const edges = from.get(node.id) ?? [];
                const involved = people(node);
                return (
                  <li>
                    <strong class="rn-strong">
                      <Link href={href(ui, hrefOf(node))}>{title}</Link>
                    </strong>
                    {facts ? <span class="rn-muted"> · {facts}</span> : null}
                    {owners ? <span class="rn-muted"> · {t('node.by', { organisation: owners })}</span> : null}
                    {involved.length > 0 ? (
                      <span class="rn-whole__p rn-small">{t('list.involved', { names: involved.join(', ') })}</span>
                    ) : null}
                    {node.cluster ? <span class="rn-whole__p rn-small">{t('list.account')}</span> : null}
                    {edges.length > 0 ? (
                      <ul>
                        {edges.map((edge) => (
                          <Connection ui={ui} edge={edge} to={nodes.get(edge.to) as Node} hrefOf={hrefOf} />
                        ))}
                      </ul>
                    ) : null}
                  </li>
                );
              })}
            </ul>
          </>
        );
      })}
    </div>
  );
}
