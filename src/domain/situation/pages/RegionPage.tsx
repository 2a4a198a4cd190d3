import type { JSX } from 'hono/jsx/jsx-runtime';
import { listWords } from '../../../platform/i18n/list-words.ts';
import type { Day } from '../../../platform/time/format.ts';
import { formatNumber } from '../../../platform/time/format.ts';
import {
  Bar,
  Button,
  Columns,
  Details,
  Form,
  href,
  Link,
  Page,
  PageHead,
  SegmentedLinks,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { Directory } from '../directory.ts';
import { type MeasureKey, measureKeys } from '../measures.ts';
import type { HalfTold, PlaceTold } from '../place-told.ts';
import { type Place, placeName } from '../regions.ts';
import { situationTexts } from '../situation.texts.ts';
import { periodKey } from '../told.ts';
import { NeedsFigure, SoonFigure } from './answers.tsx';
import { GapsCard, LanguagesCard, NetworksCard, StancesCard } from './directory.tsx';
import { FlowCard } from './flow.tsx';
import { FunnelFigure } from './funnel.tsx';
import { aboutOf, NotShown, noShare, ReleaseLine, rangeOf, shareRange, shareSentence, shownAs } from './said.tsx';

export interface RegionView {
  readonly place: Place;
  readonly area: Place | null;
  readonly today: Day;
  readonly told: PlaceTold | null;
  /** The half-years of the release. */
  readonly periods: readonly string[];
  readonly directory: Directory;
}

/** The same matter on the levels around it, and of which half-year. */
function Levels({ ui, view }: { ui: Ui; view: RegionView }): JSX.Element {
  const { place, area, periods, told } = view;
  const t = situationTexts(ui.language);
  const at = (each: Place) => ({
    href: href(ui, `/tilannekuva/alue/${each.key}`),
    label: placeName(ui.language, each),
    current: each.key === place.key,
  });
  return (
    <Bar>
      <SegmentedLinks
        label={t('level')}
        items={[
          { href: href(ui, '/tilannekuva/oma'), label: t('level.own') },
          at(place),
          ...(area ? [at(area)] : []),
          { href: href(ui, '/tilannekuva'), label: t('level.country') },
        ]}
      />
      {told && periods.length > 1 ? (
        <SegmentedLinks
          label={t('period')}
          items={[null, ...periods].map((period) => ({
            href: periodAddress(ui, place, period),
            label: period ?? t('period.all'),
            current: period === (told.half?.period ?? null),
          }))}
        />
      ) : null}
    </Bar>
  );
}

const periodAddress = (ui: Ui, place: Place, period: string | null): string =>
  href(ui, `/tilannekuva/alue/${place.key}${period === null ? '' : `?period=${periodKey(period)}`}`);

/** So many sentences stand above the pictures, people among them. */
const mostSentences = 4;

type SaidShare = PlaceTold['shares'][MeasureKey];

/** A share in words, between what it lies and of how many, and that of everybody. */
function ShareSentence(props: { ui: Ui; of: MeasureKey; share: SaidShare; whole: SaidShare }): JSX.Element {
  const { ui, of, share, whole } = props;
  const t = situationTexts(ui.language);
  return share ? (
    <li>
      <p class="rn-stats__t">{shareSentence(ui.language, of, share)}</p>
      <p class="rn-stats__n">
        {t('share.n', {
          range: shareRange(ui.language, share),
          n: formatNumber(ui.language, share.of),
          all: whole ? t('map.percent', { percent: Math.round(whole.share * 100) }) : t('not-shown'),
        })}
      </p>
    </li>
  ) : (
    <li>
      <p class="rn-stats__t">
        {noShare(ui.language, of)} <NotShown ui={ui} id={`lause-${of}`} />
      </p>
    </li>
  );
}

/** One half-year: how many, the shares that were counted by half-years, and which were not. */
function HalfSentences({ ui, view, half }: { ui: Ui; view: RegionView; half: HalfTold }): JSX.Element {
  const { language } = ui;
  const t = situationTexts(language);
  const keys = measureKeys.filter((key) => half.country[key] !== undefined);
  const others = measureKeys.filter(
    (key) => half.country[key] === undefined && view.told?.country.shares[key] !== undefined,
  );
  return (
    <>
      <ul class="rn-stats" aria-label={t('region.figures')}>
        <li>
          {half.people ? (
            <>
              <p class="rn-stats__t">{t('half.people', { n: aboutNumber(ui, half.people), period: half.period })}</p>
              <p class="rn-stats__n">{t('people.n', { range: rangeOf(language, half.people) })}</p>
            </>
          ) : (
            <p class="rn-stats__t">
              {t('none.people')} <NotShown ui={ui} id="lause-ihmiset" />
            </p>
          )}
        </li>
        {keys.map((key) => (
          <ShareSentence ui={ui} of={key} share={half.shares[key]} whole={half.country[key]} />
        ))}
      </ul>
      <p class="rn-source">
        {others.length > 0
          ? `${t('half.not', {
              what: listWords(
                language,
                others.map((key) => shownAs(language, key).toLowerCase()),
              ),
            })} `
          : null}
        <Link href={periodAddress(ui, view.place, null)}>{t('half.whole')}</Link>
      </p>
      <Details summary={t('why-not')}>
        <p>{t('why-not.text')}</p>
      </Details>
    </>
  );
}

/** Each with how many it is of, and between what it lies. */
function Sentences({ ui, told, all }: { ui: Ui; told: PlaceTold; all: PlaceTold['country'] }): JSX.Element {
  const { language } = ui;
  const t = situationTexts(language);
  const keys = measureKeys.filter((key) => told.shares[key] !== undefined).slice(0, mostSentences - 1);
  const periods = told.periods
    .flatMap(({ period, people }) => (people ? [`${period}: ${aboutOf(language, people)}`] : []))
    .slice(-2);
  return (
    <>
      <ul class="rn-stats" aria-label={t('region.figures')}>
        <li>
          {told.people ? (
            <>
              <p class="rn-stats__t">{t('people.text', { n: aboutNumber(ui, told.people) })}</p>
              <p class="rn-stats__n">
                {[t('people.n', { range: rangeOf(language, told.people) }), ...periods].join('; ')}
              </p>
            </>
          ) : (
            <p class="rn-stats__t">
              {t('none.people')} <NotShown ui={ui} id="lause-ihmiset" />
            </p>
          )}
        </li>
        {keys.map((key) => (
          <ShareSentence ui={ui} of={key} share={told.shares[key]} whole={all.shares[key]} />
        ))}
      </ul>
      <Details summary={t('why-not')}>
        <p>{t('why-not.text')}</p>
      </Details>
    </>
  );
}

const aboutNumber = ({ language }: Ui, people: NonNullable<PlaceTold['people']>): string =>
  people.n === 0 ? rangeOf(language, people) : formatNumber(language, people.n);

/** How soon help began and how the region lies among the others in that, beside whether it began; needs where there is room. */
function Figures({ ui, place, told }: { ui: Ui; place: Place; told: PlaceTold }): JSX.Element {
  const ofSoon = told.funnels.find(({ measure }) => measure === 'soon');
  const others = told.funnels.filter((funnel) => funnel !== ofSoon);
  const needs = told.needs.length > 0 ? <NeedsFigure ui={ui} needs={told.needs} /> : null;
  return (
    <>
      {told.funnels.length > 0 ? (
        <Columns
          even
          side={
            <>
              {others.map((funnel) => (
                <FunnelFigure ui={ui} place={place} funnel={funnel} />
              ))}
              {ofSoon ? needs : null}
            </>
          }
        >
          {told.soon || told.waits ? <SoonFigure ui={ui} told={told} /> : null}
          {ofSoon ? <FunnelFigure ui={ui} place={place} funnel={ofSoon} /> : needs}
        </Columns>
      ) : null}
      <FlowCard ui={ui} told={told.flow} place={place} k={told.release.k} />
    </>
  );
}

function titleOf(ui: Ui, { told }: RegionView, place: string): string {
  const t = situationTexts(ui.language);
  const half = told?.half;
  if (half)
    return half.people
      ? t('region.half.title', { place, period: half.period, n: aboutNumber(ui, half.people) })
      : t('region.half.title.none', { place, period: half.period });
  return told?.people
    ? t('region.title', { place, n: aboutNumber(ui, told.people) })
    : t('region.title.none', { place });
}

/** One region: four sentences, how soon and how it went on there, and what the directories have of it today. */
export function RegionPage(view: RegionView, ui: Ui): JSX.Element {
  const { place, today, told, directory } = view;
  const name = placeName(ui.language, place);
  const title = titleOf(ui, view, name);
  const t = situationTexts(ui.language);
  return (
    <Page ui={ui} current="situation" under="region" title={name}>
      <PageHead
        title={title}
        lede={told ? <ReleaseLine ui={ui} release={told.release} /> : t('region.none')}
        actions={
          told ? (
            <Form ui={ui} action={href(ui, '/tilannekuva/vienti')} inline>
              <Button kind="secondary" small>
                {t('save')}
              </Button>
            </Form>
          ) : null
        }
      />
      <Levels ui={ui} view={view} />
      <Stack>
        {told ? (
          <div>
            {told.half ? (
              <HalfSentences ui={ui} view={view} half={told.half} />
            ) : (
              <Sentences ui={ui} told={told} all={told.country} />
            )}
          </div>
        ) : null}
        {told && !told.half ? <Figures ui={ui} place={place} told={told} /> : null}
        <Columns
          side={
            <>
              <GapsCard ui={ui} directory={directory} />
              <NetworksCard ui={ui} directory={directory} />
            </>
          }
        >
          <LanguagesCard ui={ui} place={place} directory={directory} today={today} />
          <StancesCard ui={ui} directory={directory} />
        </Columns>
      </Stack>
    </Page>
  );
}
