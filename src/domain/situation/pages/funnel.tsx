import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatNumber } from '../../../platform/time/format.ts';
import { CardBody, DataTable, type Ui } from '../../../platform/ui/index.ts';
import { Figure, LegendMark, Svg, Words } from '../../../platform/ui/picture/index.ts';
import { soonDays } from '../../own-study/index.ts';
import type { Funnel } from '../place-told.ts';
import { type Place, placeName } from '../regions.ts';
import { situationTexts } from '../situation.texts.ts';
import { NotShown, percentOf, shareRange } from './said.tsx';

/** Measures of the picture, in pixels. */
const size = { width: 560, height: 320, left: 44, right: 16, top: 34, bottom: 48 } as const;

function scales({ limits }: Funnel): { x: (n: number) => number; y: (share: number) => number; ticks: number[] } {
  const sizes = limits.map(({ n }) => n);
  const [from, to] = [0, Math.max(...sizes) * 1.05];
  const step = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((each) => (to - from) / each <= 6) ?? 10_000;
  const inside = size.width - size.left - size.right;
  return {
    x: (n) => size.left + ((n - from) / (to - from)) * inside,
    y: (share) => size.top + (1 - share) * (size.height - size.top - size.bottom),
    ticks: Array.from({ length: Math.floor(to / step) }, (_, at) => (at + 1) * step),
  };
}

const whatOf = (ui: Ui, { measure }: Funnel): string =>
  situationTexts(ui.language)(`funnel.${measure}`, { days: soonDays });
const figureId = ({ measure }: Funnel): string => (measure === 'begun' ? 'vertailu' : `vertailu-${measure}`);

/** Regions by how many people they are of: inside the limits chance alone may tell them apart. */
function FunnelPicture({ ui, place, funnel }: { ui: Ui; place: Place; funnel: Funnel }): JSX.Element {
  const { language } = ui;
  const t = situationTexts(language);
  const { x, y, ticks } = scales(funnel);
  const what = whatOf(ui, funnel);
  const at = (value: number) => value.toFixed(1);
  const area = (pick: 'usual' | 'wide') => {
    const high = funnel.limits.map((limits) => `${at(x(limits.n))},${at(y(limits[pick][1]))}`);
    const low = funnel.limits.map((limits) => `${at(x(limits.n))},${at(y(limits[pick][0]))}`).toReversed();
    return [...high, ...low].join(' ');
  };
  const { own } = funnel;
  const percent = (value: number) => t('map.percent', { percent: value });
  const isRight = own !== null && x(own.share.of) > size.width / 2;
  return (
    <Svg id={`${figureId(funnel)}-kuva`} title={t('funnel.picture', { what })} width={size.width} height={size.height}>
      <Words x={0} y={14} tone="muted">
        {what}
      </Words>
      {[0, 25, 50, 75, 100].map((value) => (
        <>
          <path d={`M${size.left} ${at(y(value / 100))}H${size.width - size.right}`} stroke="#efebe4" />
          <Words x={size.left - 6} y={y(value / 100) + 5} tone="muted" anchor="end">
            {percent(value)}
          </Words>
        </>
      ))}
      <polygon points={area('wide')} fill="none" stroke="#b5cdd5" stroke-dasharray="4 3" />
      <polygon points={area('usual')} fill="#eaf2f4" stroke="#b5cdd5" />
      <path
        d={`M${size.left} ${at(y(funnel.all.share))}H${size.width - size.right}`}
        stroke="#11485a"
        stroke-width="1.5"
      />
      {ticks.map((n) => (
        <Words x={x(n)} y={size.height - size.bottom + 20} tone="muted" anchor="middle">
          {formatNumber(language, n)}
        </Words>
      ))}
      <Words x={(size.left + size.width - size.right) / 2} y={size.height - 6} tone="muted" anchor="middle">
        {t('funnel.across')}
      </Words>
      {funnel.points
        .filter((point) => point.place.key !== place.key)
        .map(({ share }) => (
          <circle cx={at(x(share.of))} cy={at(y(share.share))} r="5" fill="#fff" stroke="#2f7389" stroke-width="2" />
        ))}
      {own ? (
        <>
          <path
            d={`M${at(x(own.share.of))} ${at(y(own.share.low))}V${at(y(own.share.high))}m-5 0h10M${at(x(own.share.of) - 5)} ${at(y(own.share.low))}h10`}
            fill="none"
            stroke="#1b2a32"
            stroke-width="1.6"
          />
          <circle cx={at(x(own.share.of))} cy={at(y(own.share.share))} r="7.5" fill="#11485a" />
          <Words
            x={x(own.share.of) + (isRight ? -13 : 13)}
            y={y(own.share.high) + 14}
            as="title"
            anchor={isRight ? 'end' : 'start'}
          >
            {t('funnel.own', { place: placeName(language, place), percent: percentOf(own.share.share) })}
          </Words>
          <Words
            x={x(own.share.of) + (isRight ? -13 : 13)}
            y={y(own.share.high) + 31}
            anchor={isRight ? 'end' : 'start'}
          >
            {t('funnel.own.range', { range: shareRange(language, own.share) })}
          </Words>
        </>
      ) : null}
    </Svg>
  );
}

function FunnelTable({ ui, funnel }: { ui: Ui; funnel: Funnel }): JSX.Element {
  const { language } = ui;
  const t = situationTexts(language);
  return (
    <DataTable
      ui={ui}
      caption={t('funnel.label', { what: whatOf(ui, funnel) })}
      captionHidden
      columns={[
        { label: t('column.place') },
        { label: t('column.of'), numeric: true },
        { label: t('column.share'), numeric: true },
        { label: t('column.range'), numeric: true },
      ]}
      rows={[
        { name: t('country'), share: funnel.all },
        ...funnel.points.map(({ place, share }) => ({ name: placeName(language, place), share })),
      ].map(({ name, share }) => [
        name,
        formatNumber(language, share.of),
        t('map.percent', { percent: percentOf(share.share) }),
        shareRange(language, share),
      ])}
    />
  );
}

const titleOf = (ui: Ui, place: Place, { measure, own, points }: Funnel): string => {
  const t = situationTexts(ui.language);
  const values = { place: placeName(ui.language, place), days: soonDays };
  const word = own ? (own.way ?? 'alike') : points.length > 0 ? 'none' : 'nobody';
  return t(measure === 'begun' ? `funnel.${word}` : `funnel.soon.${word}`, values);
};

/** No league table: how a region lies among the others, and whether more than chance and rounding tells it apart. */
export function FunnelFigure({ ui, place, funnel }: { ui: Ui; place: Place; funnel: Funnel }): JSX.Element {
  const t = situationTexts(ui.language);
  const isDrawn = funnel.limits.length > 0;
  return (
    <div class="rn-card">
      <CardBody>
        <Figure
          ui={ui}
          id={figureId(funnel)}
          title={titleOf(ui, place, funnel)}
          label={t('funnel.label', { what: whatOf(ui, funnel) })}
          picture={
            isDrawn ? (
              <FunnelPicture ui={ui} place={place} funnel={funnel} />
            ) : (
              <p>
                <NotShown ui={ui} id={`${figureId(funnel)}-ei`} />
              </p>
            )
          }
          legend={
            isDrawn
              ? [
                  {
                    mark: (
                      <LegendMark>
                        <path d="M1 7H29" stroke="#11485a" stroke-width="1.5" />
                      </LegendMark>
                    ),
                    text: t('funnel.country', { percent: percentOf(funnel.all.share) }),
                  },
                  {
                    mark: (
                      <LegendMark>
                        <rect x="1" y="1" width="28" height="12" fill="#eaf2f4" stroke="#b5cdd5" />
                      </LegendMark>
                    ),
                    text: t('funnel.legend.usual'),
                  },
                  {
                    mark: (
                      <LegendMark>
                        <rect x="1" y="1" width="28" height="12" fill="none" stroke="#7fa5b2" stroke-dasharray="4 3" />
                      </LegendMark>
                    ),
                    text: t('funnel.legend.wide'),
                  },
                  ...(funnel.own
                    ? [
                        {
                          mark: (
                            <LegendMark width={14}>
                              <circle cx="7" cy="7" r="6" fill="#11485a" />
                            </LegendMark>
                          ),
                          text: t('funnel.legend.own'),
                        },
                      ]
                    : []),
                  {
                    mark: (
                      <LegendMark width={14}>
                        <circle cx="7" cy="7" r="5" fill="#fff" stroke="#2f7389" stroke-width="2" />
                      </LegendMark>
                    ),
                    text: t('funnel.legend.other'),
                  },
                ]
              : []
          }
          note={funnel.hidden > 0 ? t('funnel.legend.hidden', { n: funnel.hidden }) : undefined}
          twin={{ children: <FunnelTable ui={ui} funnel={funnel} /> }}
          source={t('funnel.source')}
        />
      </CardBody>
    </div>
  );
}
