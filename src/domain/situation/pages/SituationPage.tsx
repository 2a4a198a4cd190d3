import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatNumber } from '../../../platform/time/format.ts';
import {
  Bar,
  Button,
  Card,
  CardBody,
  Columns,
  DataTable,
  Details,
  EmptyState,
  Form,
  href,
  Link,
  Page,
  PageHead,
  SegmentedLinks,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { practiceTexts } from '../../practice/index.ts';
import { themesOfFigure } from '../../recommendation/index.ts';
import { figureOf, measureKeys } from '../measures.ts';
import { type Place, placeName } from '../regions.ts';
import { situationTexts } from '../situation.texts.ts';
import { FlowCard } from './flow.tsx';
import { addressOf, type Looked, type RegionNumbers, saidOf } from './looked.ts';
import { MapFigure } from './map.tsx';
import { NotShown, percentOf, ReleaseLine, rangeOf, shareRange, shownAs } from './said.tsx';

type SituationView = { readonly release: null; readonly own: Place | null } | Looked;

/** What is looked at, and of which half-year where that is told. */
function Choices({ ui, view }: { ui: Ui; view: Looked }): JSX.Element {
  const t = situationTexts(ui.language);
  return (
    <Bar>
      <SegmentedLinks
        label={t('show')}
        items={(['people', ...view.told] as const).map((show) => ({
          href: addressOf(ui, view, { show, period: null }),
          label: shownAs(ui.language, show),
          current: show === view.show,
        }))}
      />
      {view.show === 'people' && view.periods.length > 1 ? (
        <SegmentedLinks
          label={t('period')}
          items={[null, ...view.periods].map((period) => ({
            href: addressOf(ui, view, { period }),
            label: period ?? t('period.all'),
            current: period === view.period,
          }))}
        />
      ) : null}
    </Bar>
  );
}

/** The chosen region: everything that the release tells of it, and the way to its page. */
function Chosen({ ui, region }: { ui: Ui; region: RegionNumbers }): JSX.Element {
  const t = situationTexts(ui.language);
  const name = placeName(ui.language, region.place);
  const said = (show: Looked['show']) => {
    const found = saidOf({ show, period: null }, region);
    return found.people || found.share ? found.words(ui.language) : <NotShown ui={ui} id={`valittu-${show}`} />;
  };
  return (
    <Card
      id="valittu"
      title={name}
      aside={
        <Link href={href(ui, `/tilannekuva/alue/${region.place.key}`)} hidden={name}>
          {t('place.page')}
        </Link>
      }
    >
      <CardBody>
        <SummaryList
          rows={(['people', ...measureKeys.filter((key) => region.shares[key] !== undefined)] as const).map((show) => ({
            term: shownAs(ui.language, show),
            detail: said(show),
          }))}
        />
        <Details summary={t('why-not')}>
          <p>{t('why-not.text')}</p>
        </Details>
      </CardBody>
    </Card>
  );
}

/** Rows that stand open in the table. */
const mostOpen = 12;

/** The same as the map says, region by region: people, the most first; shares by the map's order of regions, since no region is ranked by them. */
function Twin({ ui, view }: { ui: Ui; view: Looked }): JSX.Element {
  const { language } = ui;
  const t = situationTexts(language);
  const isPeople = view.show === 'people';
  const sizeOf = (region: RegionNumbers) => {
    const { people, share } = saidOf(view, region);
    return people?.n ?? (share ? 0 : -1);
  };
  const rows = view.regions
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .map((region, at) => {
      const { people, share } = saidOf(view, region);
      const number = people
        ? people.n === 0
          ? rangeOf(language, people)
          : formatNumber(language, people.n)
        : share
          ? t('map.percent', { percent: percentOf(share.share) })
          : null;
      const range = people ? rangeOf(language, people) : share ? shareRange(language, share) : '';
      return [
        placeName(language, region.place),
        number ?? <NotShown ui={ui} id={`rivi-${at}`} />,
        number === null ? '' : range,
      ];
    });
  const table = (some: typeof rows) => (
    <DataTable
      ui={ui}
      caption={t('map.table')}
      captionHidden
      columns={[
        { label: t('column.place') },
        { label: t(isPeople ? 'column.people' : 'column.share'), numeric: true },
        { label: t('column.range'), numeric: true },
      ]}
      rows={some}
    />
  );
  return (
    <Card
      id="taulukko"
      title={t('map.table')}
      foot={
        <Form ui={ui} action={href(ui, '/tilannekuva/vienti')} inline>
          <Button kind="secondary" small>
            {t('save')}
          </Button>
        </Form>
      }
    >
      <CardBody>
        {table(rows.slice(0, mostOpen))}
        {rows.length > mostOpen ? (
          <Details summary={t('table.rest', { n: rows.length - mostOpen })}>{table(rows.slice(mostOpen))}</Details>
        ) : null}
      </CardBody>
    </Card>
  );
}

/** Nothing was released yet: what will be here, and who begins it. */
function Nothing({ ui, own }: { ui: Ui; own: Place | null }): JSX.Element {
  const t = situationTexts(ui.language);
  return (
    <Stack>
      <EmptyState title={t('empty.title')} action={<Link href={href(ui, '/tutkimukset')}>{t('empty.link')}</Link>}>
        {t('empty.text')}
      </EmptyState>
      {own ? (
        <p>
          <Link href={href(ui, `/tilannekuva/alue/${own.key}`)} hidden={placeName(ui.language, own)}>
            {t('place.page')}
          </Link>
        </p>
      ) : null}
    </Stack>
  );
}

/** The whole country: where there are how many, or how it went there; the chosen region, the same as a table, and how it went on. */
export function SituationPage(view: SituationView, ui: Ui): JSX.Element {
  const t = situationTexts(ui.language);
  const people = view.release ? view.country.people : null;
  const title = people ? t('title.people', { n: formatNumber(ui.language, people.n) }) : t('title.none');
  const chosen = view.release ? view.regions.find(({ place }) => place.key === view.chosen) : undefined;
  return (
    <Page ui={ui} current="situation" under="map" title={t('title')}>
      <PageHead title={title} lede={view.release ? <ReleaseLine ui={ui} release={view.release} /> : t('lede.none')} />
      {view.release ? (
        <>
          <Choices ui={ui} view={view} />
          <Stack>
            <Columns
              even
              side={
                <>
                  {chosen ? <Chosen ui={ui} region={chosen} /> : null}
                  <Twin ui={ui} view={view} />
                </>
              }
            >
              <div class="rn-card">
                <CardBody>
                  <MapFigure ui={ui} view={view} />
                  <ul class="rn-links rn-noprint">
                    {themesOfFigure(figureOf(view.show)).map((theme) => (
                      <li>
                        <Link href={href(ui, `/suositukset?theme=${theme}`)}>
                          {t('recommended', { theme: practiceTexts(ui.language)(`theme.${theme}`) })}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </CardBody>
              </div>
            </Columns>
            <FlowCard ui={ui} told={view.flow} place={null} k={view.release.k} />
          </Stack>
        </>
      ) : (
        <Nothing ui={ui} own={view.own} />
      )}
    </Page>
  );
}
