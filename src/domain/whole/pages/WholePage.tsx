import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Bar,
  ButtonLink,
  CardBody,
  ChoiceInBar,
  EmptyState,
  href,
  Link,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { pieceTitle, type WholeView } from '../../piece/index.ts';
import { isFiltered } from '../graph/filter.ts';
import { edgesOf, type Graph, nodesOf } from '../graph/graph.ts';
import { makeGraph } from '../graph/group-nodes.ts';
import { wholeTexts } from '../whole.texts.ts';
import { filterQuery } from './node-words.ts';
import { ListCard, MapCard, type WholePageView } from './WholeCards.tsx';
import { WholeFilterBar } from './WholeFilterBar.tsx';
import { WholeFrame } from './WholeFrame.tsx';

function Buttons({ ui, id, query }: { ui: Ui; id: string; query: string }): JSX.Element {
  const t = wholeTexts(ui.language);
  const base = `/t/${id}/kokonaisuus`;
  return (
    <>
      {ui.allowed.has('compilation.view') ? (
        <ButtonLink href={href(ui, `/t/${id}/kooste`)} kind="secondary" small icon="shield">
          {t('hand-over.link')}
        </ButtonLink>
      ) : null}
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

/** Every piece by itself. */
function everything(view: WholeView): Graph {
  const nodes = nodesOf(view);
  return { nodes, edges: edgesOf(nodes, view.links) };
}

/** What the address says beside the filter. */
function keptOf({ view, focus, own }: WholePageView): URLSearchParams {
  const kept = new URLSearchParams();
  if (view) kept.set('view', view);
  if (focus) kept.set('focus', focus);
  if (own) kept.set('own', 'yes');
  return kept;
}

/** What the map brings forward, and whether it draws the lines of the person herself. */
function MapChoices({ ui, view }: { ui: Ui; view: WholePageView }): JSX.Element | null {
  const t = wholeTexts(ui.language);
  const base = href(ui, `/t/${view.head.id}/kokonaisuus`);
  const query = (focus: string | null, own: boolean): URLSearchParams => {
    const fields = filterQuery(view.filter);
    fields.set('view', 'map');
    if (focus) fields.set('focus', focus);
    if (own) fields.set('own', 'yes');
    return fields;
  };
  const her = view.pieces.some(({ sort, code }) => sort === 'actor' && code === 'herself');
  const offered = view.pieces
    .filter(({ sort, code }) => sort !== 'event' && code !== 'herself')
    .map((piece) => ({ value: piece.id, label: pieceTitle(piece, ui.language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, ui.language));
  if (offered.length === 0 && !her) return null;
  return (
    <Bar>
      {offered.length > 0 ? (
        <ChoiceInBar
          ui={ui}
          action={base}
          hidden={query(null, view.own)}
          name="focus"
          label={t('focus')}
          value={view.focus ?? ''}
          options={[{ value: '', label: t('focus.none') }, ...offered]}
        />
      ) : null}
      {view.focus ? (
        <p class="rn-source">
          {view.pieces.some(({ id }) => id === view.focus) ? null : <>{t('focus.gone')} </>}
          <Link href={`${base}?${query(null, view.own).toString()}`}>{t('focus.clear')}</Link>
        </p>
      ) : null}
      {her ? (
        <p class="rn-source">
          {view.own ? null : <>{t('map.own.off')} </>}
          <Link href={`${base}?${query(view.focus, !view.own).toString()}`}>
            {t(view.own ? 'map.own.hide' : 'map.own.show')}
          </Link>
        </p>
      ) : null}
    </Bar>
  );
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
            kept={keptOf(view)}
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
              <MapChoices ui={ui} view={view} />
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
