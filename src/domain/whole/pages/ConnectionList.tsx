import type { JSX } from 'hono/jsx/jsx-runtime';
import { Heading, href, type Level, Link, type Ui } from '../../../platform/ui/index.ts';
import type { Graph, Node } from '../graph/graph.ts';
import { wholeTexts } from '../whole.texts.ts';
import { inWords } from './connection-words.ts';
import { nodeTitle } from './node-words.ts';

export interface ConnectionListProps {
  ui: Ui;
  graph: Graph;
  codeWord: string;
  hrefOf: (node: Node) => string;
  level?: Level | undefined;
}

/** The same as the map in words: each person, event, place and thing with what it leads to; every link once. */
export function ConnectionList({ ui, graph, codeWord, hrefOf, level = 3 }: ConnectionListProps): JSX.Element {
  const t = wholeTexts(ui.language);
  return (
    <div class="rn-whole">
      {inWords(graph, ui.language, codeWord).map(({ column, nodes }) => (
        <>
          <Heading level={level} class="rn-list__h">
            {t(`column.${column}`)}
          </Heading>
          <ul class="rn-whole__l">
            {nodes.map(({ node, title, facts, owners, involved, connections }) => (
              <li>
                <strong class="rn-strong">
                  <Link href={href(ui, hrefOf(node))}>{title}</Link>
                </strong>
                {facts ? <span class="rn-muted"> · {facts}</span> : null}
                {owners ? <span class="rn-muted"> · {t('node.by', { organisation: owners })}</span> : null}
                {involved ? <span class="rn-whole__p rn-small">{t('list.involved', { names: involved })}</span> : null}
                {node.cluster ? <span class="rn-whole__p rn-small">{t('list.account')}</span> : null}
                {connections.length > 0 ? (
                  <ul>
                    {connections.map(({ word, to, facts: ground }) => (
                      <li>
                        {word} → <Link href={href(ui, hrefOf(to))}>{nodeTitle(to, ui.language)}</Link>
                        {ground.map((said) => (
                          <span class="rn-muted rn-small"> · {said}</span>
                        ))}
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ))}
    </div>
  );
}
