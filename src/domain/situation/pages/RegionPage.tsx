import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Day } from '../../../platform/time/format.ts';
import { formatNumber } from '../../../platform/time/format.ts';
import {
  Bar,
  Button,
  Columns,
  Details,
  Form,
  href,
  Page,
  PageHead,
  SegmentedLinks,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { Directory } from '../directory.ts';
import { type MeasureKey, measureKeys, soonDays } from '../measures.ts';
import type { PlaceTold } from '../place-told.ts';
import { type Place, placeName } from '../regions.ts';
import { situationTexts } from '../situation.texts.ts';
import { NeedsFigure, WaitsFigure } from './answers.tsx';
import { GapsCard, LanguagesCard, NetworksCard } from './directory.tsx';
import { FlowCard } from './flow.tsx';
import { FunnelFigure } from './funnel.tsx';
import { aboutOf, NotShown, ReleaseLine, rangeOf, shareRange, shareSentence } from './said.tsx';

export interface RegionView {
  readonly place: Place;
  readonly area: Place | null;
  readonly today: Day;
  readonly told: PlaceTold | null;
  readonly directory: Directory;
}

/** The same matter on the levels around it. */
function Levels({ ui, place, area }: { ui: Ui; place: Place; area: Place | null }): JSX.Element {
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
    </Bar>
  );
}

/** So many sentences stand above the pictures, people among them. */
const mostSentences = 4;

/** Each with how many it is of, and between what it lies. */
function Sentences({ ui, told, all }: { ui: Ui; told: PlaceTold; all: PlaceTold['country'] }): JSX.Element {
  const { language } = ui;
  const t = situationTexts(language);
  const keys = measureKeys.filter((key) => told.shares[key] !== undefined).slice(0, mostSentences - 1);
  const periods = told.periods
    .flatMap(({ period, people }) => (people ? [`${period}: ${aboutOf(language, people)}`] : []))
    .slice(-2);
  const ofShare = (key: MeasureKey) => {
    const share = told.shares[key];
    const whole = all.shares[key];
    return share ? (
      <li>
        <p class="rn-stats__t">{shareSentence(language, key, share)}</p>
        <p class="rn-stats__n">
          {t('share.n', {
            range: shareRange(language, share),
            n: formatNumber(language, share.of),
            all: whole ? t('map.percent', { percent: Math.round(whole.share * 100) }) : t('not-shown'),
          })}
        </p>
      </li>
    ) : (
      <li>
        <p class="rn-stats__t">
          {t(`none.${key}`, { days: soonDays })} <NotShown ui={ui} id={`lause-${key}`} />
        </p>
      </li>
    );
  };
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
        {keys.map(ofShare)}
      </ul>
      <Details summary={t('why-not')}>
        <p>{t('why-not.text')}</p>
      </Details>
    </>
  );
}

const aboutNumber = ({ language }: Ui, people: NonNullable<PlaceTold['people']>): string =>
  people.n === 0 ? rangeOf(language, people) : formatNumber(language, people.n);

function Figures({ ui, place, told }: { ui: Ui; place: Place; told: PlaceTold }): JSX.Element {
  return (
    <>
      {told.waits && told.funnel ? (
        <Columns even side={<FunnelFigure ui={ui} place={place} funnel={told.funnel} />}>
          <WaitsFigure ui={ui} told={told} waits={told.waits} />
          {told.needs.length > 0 ? <NeedsFigure ui={ui} needs={told.needs} /> : null}
        </Columns>
      ) : null}
      <FlowCard ui={ui} told={told.flow} place={place} k={told.release.k} />
    </>
  );
}

/** One region: four sentences, how soon and how it went on there, and what the directories have of it today. */
export function RegionPage({ place, area, today, told, directory }: RegionView, ui: Ui): JSX.Element {
  const t = situationTexts(ui.language);
  const name = placeName(ui.language, place);
  const title = told?.people
    ? t('region.title', { place: name, n: aboutNumber(ui, told.people) })
    : t('region.title.none', { place: name });
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
      <Levels ui={ui} place={place} area={area} />
      <Stack>
        {told ? (
          <div>
            <Sentences ui={ui} told={told} all={told.country} />
          </div>
        ) : null}
        {told ? <Figures ui={ui} place={place} told={told} /> : null}
        <Columns
          side={
            <>
              <GapsCard ui={ui} directory={directory} />
              <NetworksCard ui={ui} directory={directory} />
            </>
          }
        >
          <LanguagesCard ui={ui} place={place} directory={directory} today={today} />
        </Columns>
      </Stack>
    </Page>
  );
}
