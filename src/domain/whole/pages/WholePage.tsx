import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { ButtonLink, Card, CardBody, EmptyState, href, Link, Stack, type Ui } from '../../../platform/ui/index.ts';
import { Figure, LegendMark, Line } from '../../../platform/ui/picture/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type PieceView, pieceTitle, type WholeView } from '../../piece/index.ts';
import { isFiltered } from '../graph/filter.ts';
import { edgesOf, type Graph, type Node, nodesOf } from '../graph/graph.ts';
import { makeGraph } from '../graph/group-nodes.ts';
import { type Heading, sayHeading } from '../graph/say-heading.ts';
import { wholeTexts } from '../whole.texts.ts';
import type { ReadFilter } from '../whole-filter.ts';
import { ConnectionList } from './ConnectionList.tsx';
import { filterQuery, groupQuery } from './node-words.ts';
import { WholeFilterBar } from './WholeFilterBar.tsx';
import { WholeFrame } from './WholeFrame.tsx';
import { WholeMap } from './WholeMap.tsx';
import { yearWords } from './year-words.ts';

interface WholePageView extends WholeView {
  head: CaseHead;
  /** Which of the two is open; neither chosen means the map, and on a phone the list. */
  view: 'map' | 'list' | null;
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

/** Where a node leads: to its piece, or the map or the list narrowed to its group. */
function goalOf(caseId: string, filter: ReadFilter) {
  const base = `/t/${caseId}/kokonaisuus`;
  return (node: Node): string => {
    if (!node.group) return `${base}/osa/${(node.pieces[0] as PieceView).id}`;
    const query = groupQuery(node.group, filter);
    return query ? `${base}?${query}` : `${base}?${new URLSearchParams([['view', 'list'], ...filterQuery(filter)])}`;
  };
}

/** Names of the organisations that have recorded what is seen, when they are more than one. */
function recordedBy(ui: Ui, pieces: readonly PieceView[]): string {
  const names = [...new Set(pieces.map(({ organisation }) => organisation))].sort();
  return names.length > 1 ? ` ${wholeTexts(ui.language)('map.organisations', { names: names.join(', ') })}` : '';
}

function Buttons({ ui, id, query }: { ui: Ui; id: string; query: string }): JSX.Element {
  const t = wholeTexts(ui.language);
  const base = `/t/${id}/kokonaisuus`;
  return (
    <>
      {ui.allowed.has('whole.export') ? (
        <ButtonLink href={href(ui, `${base}/vienti${query ? `?${query}` : ''}`)} kind="secondary" small>
          {t('export')}
        </ButtonLink>
      ) : null}
      {ui.allowed.has('piece.write') ? (
        <ButtonLink href={href(ui, `${base}/lisaa`)} icon="plus" small>
          {t('record')}
        </ButtonLink>
      ) : null}
    </>
  );
}

function Empty({ ui, view }: { ui: Ui; view: WholePageView }): JSX.Element {
  const t = wholeTexts(ui.language);
  if (isFiltered(view.filter)) return <EmptyState title={t('empty.filtered')} />;
  const write = ui.allowed.has('piece.write');
  return (
    <EmptyState
      title={t('empty.title')}
      action={write ? <Link href={href(ui, `/t/${view.head.id}/kokonaisuus/lisaa`)}>{t('empty.do')}</Link> : undefined}
    >
      {t('empty.text')}
    </EmptyState>
  );
}

const lineKinds = ['solid', 'dashed', 'dotted'] as const;

function MapCard({ ui, view, graph }: { ui: Ui; view: WholePageView; graph: Graph }): JSX.Element {
  const t = wholeTexts(ui.language);
  const { head, filter, pieces, links } = view;
  const grouped = graph.nodes.some(({ group }) => group !== undefined);
  const shown = { ui, graph, codeWord: head.codeWord, hrefOf: goalOf(head.id, filter) };
  const list = href(ui, `/t/${head.id}/kokonaisuus?${new URLSearchParams([['view', 'list'], ...filterQuery(filter)])}`);
  return (
    <Figure
      ui={ui}
      id="kokonaisuus"
      title={headingWords(ui, sayHeading(view))}
      label={t('map.label')}
      linked
      picture={<WholeMap {...shown} />}
      legend={[
        ...lineKinds.map((kind) => ({
          mark: (
            <LegendMark>
              <Line path="M0 7h30" kind={kind} />
            </LegendMark>
          ),
          text: t(`legend.${kind}`),
        })),
        { mark: null, text: t('legend.plain') },
      ]}
      note={
        grouped ? (
          <>
            {t('map.grouped', { n: pieces.length })} <Link href={list}>{t('map.whole-list')}</Link>
          </>
        ) : undefined
      }
      twin={{ summary: t('map.as-list'), children: <ConnectionList {...shown} /> }}
      source={
        t('map.source', { links: links.length, day: formatDate(ui.language, dayOf(ui.now)) }) + recordedBy(ui, pieces)
      }
    />
  );
}

function ListCard({ id, ui, view, graph }: { id: string; ui: Ui; view: WholePageView; graph: Graph }): JSX.Element {
  const t = wholeTexts(ui.language);
  return (
    <Card id={id} title={headingWords(ui, sayHeading(view))}>
      <CardBody>
        <ConnectionList
          ui={ui}
          graph={graph}
          codeWord={view.head.codeWord}
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

/** Every piece by itself. */
function everything(view: WholeView): Graph {
  const nodes = nodesOf(view);
  return { nodes, edges: edgesOf(nodes, view.links) };
}

/** What belongs together: as a map, as a list, and on a phone as the list unless the map is asked for. */
export function WholePage(view: WholePageView, ui: Ui): JSX.Element {
  const t = wholeTexts(ui.language);
  const { head, filter, pieces } = view;
  const query = filterQuery(filter).toString();
  const drawn = pieces.length > 0;
  const graph = makeGraph(view);
  return (
    <WholeFrame
      ui={ui}
      head={head}
      tab={view.view ?? 'map'}
      phoneTab={view.view ?? 'list'}
      query={query}
      actions={<Buttons ui={ui} id={head.id} query={query} />}
    >
      <Stack>
        {drawn || isFiltered(filter) ? (
          <WholeFilterBar
            ui={ui}
            base={href(ui, `/t/${head.id}/kokonaisuus`)}
            view={view.view}
            filter={filter}
            offered={view.offered}
            count={pieces.length}
          />
        ) : null}
        {view.withoutTime > 0 ? <p class="rn-source">{t('map.without-time', { n: view.withoutTime })}</p> : null}
        {drawn ? null : <Empty ui={ui} view={view} />}
        {drawn && view.view !== 'list' ? (
          <section class={view.view === null ? 'rn-card rn-wide-only' : 'rn-card'} aria-labelledby="kokonaisuus">
            <CardBody>
              <MapCard ui={ui} view={view} graph={graph} />
            </CardBody>
          </section>
        ) : null}
        {drawn && view.view === 'list' ? <ListCard id="luettelo" ui={ui} view={view} graph={everything(view)} /> : null}
        {drawn && view.view === null ? (
          <div class="rn-phone-only">
            <ListCard id="luettelo-puhelin" ui={ui} view={view} graph={graph} />
          </div>
        ) : null}
      </Stack>
    </WholeFrame>
  );
}
