import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, Details, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { Figure, LegendMark, Line } from '../../../platform/ui/picture/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type PieceView, pieceTitle, type WholeView } from '../../piece/index.ts';
import { focusOn, nearOf, withoutHer } from '../graph/focus.ts';
import type { Graph, Node } from '../graph/graph.ts';
import { type Heading, sayFocus, sayHeading } from '../graph/say-heading.ts';
import { wholeTexts } from '../whole.texts.ts';
import type { ReadFilter } from '../whole-filter.ts';
import { ConnectionList } from './ConnectionList.tsx';
import { filterQuery, groupQuery, nodeTitle } from './node-words.ts';
import { WholeMap } from './WholeMap.tsx';
import { yearWords } from './year-words.ts';

export interface WholePageView extends WholeView {
  head: CaseHead;
  /** Which of the two is open; neither chosen means the map, and on a phone the list. */
  view: 'map' | 'list' | null;
  /** A piece whose neighbourhood is brought forward. */
  focus: string | null;
  /** The lines of the person herself are drawn. */
  own: boolean;
  filter: ReadFilter;
  offered: { readonly forms: readonly string[]; readonly means: readonly string[] };
  withoutTime: number;
}

function headingWords(ui: Ui, heading: Heading): string {
  const t = wholeTexts(ui.language);
  switch (heading.says) {
    case 'thing-joins':
    case 'person-joins':
      return t(`heading.${heading.says}`, {
        title: pieceTitle(heading.piece, ui.language),
        events: heading.events,
        years: yearWords(ui, heading.years),
      });
    case 'follows':
      return t('heading.follows', { events: heading.events });
    case 'links':
      return t('heading.links', { pieces: heading.pieces, links: heading.links });
    case 'no-links':
      return t('heading.no-links', { pieces: heading.pieces });
    default:
      return t('heading.nothing');
  }
}

/** The list with the same filter. */
function listSlug(caseId: string, filter: ReadFilter): string {
  const fields = new URLSearchParams([['view', 'list'], ...filterQuery(filter)]);
  return `/t/${caseId}/kokonaisuus?${fields.toString()}`;
}

/** Where a node leads: to its piece, or the map or the list narrowed to its group. */
function goalOf(caseId: string, filter: ReadFilter) {
  const base = `/t/${caseId}/kokonaisuus`;
  return (node: Node): string => {
    if (!node.group) return `${base}/osa/${(node.pieces[0] as PieceView).id}`;
    const query = groupQuery(node.group, filter);
    return query ? `${base}?${query.toString()}` : listSlug(caseId, filter);
  };
}

/** Names of the organisations that have recorded what is seen, when they are more than one. */
function recordedBy(ui: Ui, pieces: readonly PieceView[]): string {
  const names = [...new Set(pieces.map(({ organisation }) => organisation))].sort();
  return names.length > 1 ? ` ${wholeTexts(ui.language)('map.organisations', { names: names.join(', ') })}` : '';
}

const lineKinds = ['solid', 'dashed', 'dotted'] as const;

/** The map with its sentence, legend and twin. */
export function MapCard({ ui, view, graph }: { ui: Ui; view: WholePageView; graph: Graph }): JSX.Element {
  const t = wholeTexts(ui.language);
  const { head, filter, pieces, links } = view;
  const grouped = graph.nodes.some(({ group }) => group !== undefined);
  const drawn = view.own ? graph : withoutHer(graph);
  const focus = view.focus ? focusOn(drawn, view.focus) : undefined;
  const common = { ui, codeWord: head.codeWord ?? head.code, hrefOf: goalOf(head.id, filter) };
  const list = href(ui, listSlug(head.id, filter));
  return (
    <Figure
      ui={ui}
      id="kokonaisuus"
      title={headingWords(ui, (focus && sayFocus(focus)) ?? sayHeading(view))}
      label={t('map.label')}
      linked
      picture={<WholeMap {...common} graph={drawn} focus={focus} />}
      legend={[
        ...lineKinds.map((kind) => ({
          mark: (
            <LegendMark>
              <Line path="M0 7h30" kind={kind} />
            </LegendMark>
          ),
          text: t(`legend.${kind}`),
        })),
        ...(focus
          ? [
              {
                mark: (
                  <LegendMark>
                    <Line path="M0 7h30" near="far" />
                  </LegendMark>
                ),
                text: t('legend.far'),
              },
            ]
          : []),
        { mark: null, text: t('legend.plain') },
        { mark: null, text: t('legend.year') },
      ]}
      note={
        <>
          {focus ? (
            <Details summary={t('focus.list', { title: nodeTitle(focus.node, ui.language) })} open>
              <ConnectionList {...common} graph={nearOf(drawn, focus)} level={4} />
            </Details>
          ) : null}
          {grouped ? (
            <>
              {t('map.grouped', { n: pieces.length })} <Link href={list}>{t('map.whole-list')}</Link>
            </>
          ) : null}
        </>
      }
      twin={{ summary: t('map.as-list'), children: <ConnectionList {...common} graph={graph} /> }}
      source={
        t('map.source', { links: links.length, day: formatDate(ui.language, dayOf(ui.now)) }) + recordedBy(ui, pieces)
      }
    />
  );
}

/** The same as a list under the same sentence. */
export function ListCard({
  id,
  ui,
  view,
  graph,
}: {
  id: string;
  ui: Ui;
  view: WholePageView;
  graph: Graph;
}): JSX.Element {
  const t = wholeTexts(ui.language);
  return (
    <Card id={id} title={headingWords(ui, sayHeading(view))}>
      <CardBody>
        <ConnectionList
          ui={ui}
          graph={graph}
          codeWord={view.head.codeWord ?? view.head.code}
          hrefOf={goalOf(view.head.id, view.filter)}
        />
        <p class="rn-source">
          {t('map.source', { links: view.links.length, day: formatDate(ui.language, dayOf(ui.now)) })}
          {recordedBy(ui, view.pieces)}
        </p>
      </CardBody>
    </Card>
  );
}
