import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { CardBody, Link, type Ui } from '../../../platform/ui/index.ts';
import { Figure, LegendMark } from '../../../platform/ui/picture/index.ts';
import { leastGap } from '../lanes/gaps.ts';
import type { LanesView } from '../lanes/make-lanes.ts';
import { timelineTexts } from '../timeline.texts.ts';
import { headingWords } from './heading-words.ts';
import { Lanes } from './Lanes.tsx';
import { LanesTable } from './LanesTable.tsx';
import { goalsOf } from './mark-words.ts';
import { amber, BarShape, colours, PointShape } from './shapes.tsx';

export interface LanesFigureProps {
  ui: Ui;
  caseId: string;
  view: LanesView;
  /** There are older entries that are not drawn. */
  more: boolean;
  /** The same picture with this mark opened, or none. */
  open: (key: string | undefined) => string;
  /** The same picture of all days until today, from which some are chosen. */
  whole: string;
}

/** Only what is in the picture is explained. */
function legendOf(ui: Ui, view: LanesView) {
  const t = timelineTexts(ui.language);
  const all = view.lanes.flatMap(({ lane, marks }) => marks.map((mark) => ({ lane, mark })));
  const withFill = (wanted: 'hatch' | 'ahead') =>
    all.find(({ mark }) => mark.kind === 'one' && mark.extent.stretches.some(({ fill }) => fill === wanted))?.lane;
  const [hatched, ahead] = [withFill('hatch'), withFill('ahead')];
  const bar = (lane: Exclude<typeof hatched, undefined>, fill: 'hatch' | 'ahead') => (
    <LegendMark width={34}>
      <g transform="translate(0 3.5) scale(1 .6)">
        <BarShape lane={lane} fill={fill} x0={1} x1={33} y={6} begins={false} />
      </g>
    </LegendMark>
  );
  return [
    ...view.lanes.map(({ lane }) => ({
      mark: (
        <LegendMark width={22}>
          <PointShape lane={lane} fill="solid" x={11} y={7} />
        </LegendMark>
      ),
      text: t(`lane.${lane}`).toLowerCase(),
    })),
    ...(view.lanes.some(({ line }) => line)
      ? [
          {
            mark: (
              <LegendMark width={34}>
                <path d="M2 11l15-8 15 5" fill="none" stroke={colours.wellbeing} stroke-width="1.5" />
              </LegendMark>
            ),
            text: t('legend.answers'),
          },
        ]
      : []),
    ...(hatched ? [{ mark: bar(hatched, 'hatch'), text: t('legend.uncertain') }] : []),
    ...(ahead ? [{ mark: bar(ahead, 'ahead'), text: t('legend.ahead') }] : []),
    ...(view.lanes.some(({ gaps }) => gaps.length > 0)
      ? [
          {
            mark: (
              <LegendMark width={34}>
                <rect
                  x="1"
                  y="1"
                  width="32"
                  height="12"
                  fill="url(#valipisteet)"
                  stroke={amber}
                  stroke-dasharray="2 3"
                />
              </LegendMark>
            ),
            text: t('legend.gap'),
          },
        ]
      : []),
    ...(all.some(({ mark }) => mark.kind === 'cluster')
      ? [
          {
            mark: (
              <LegendMark width={34}>
                <rect x="1" y="1" width="32" height="12" rx="2" fill="#fff" stroke={colours.wellbeing} />
                <path d="M4 3v8" stroke={colours.wellbeing} stroke-width="3" />
              </LegendMark>
            ),
            text: t('legend.cluster'),
          },
        ]
      : []),
    ...(view.spread.breakAt === null
      ? []
      : [
          {
            mark: (
              <LegendMark width={12}>
                <path d="M3.500 0v14M8.500 0v14" stroke="#8b8577" stroke-width="1.5" />
              </LegendMark>
            ),
            text: t('legend.scale'),
          },
        ]),
  ];
}

/** The lanes in their frame: sentence, picture, legend, table, source. */
export function LanesFigure({ ui, caseId, view, more, open, whole }: LanesFigureProps): JSX.Element {
  const t = timelineTexts(ui.language);
  const goals = goalsOf(caseId, open);
  const notes = [
    view.undated > 0 ? t('lanes.undated', { n: view.undated }) : '',
    more ? t('lanes.more') : '',
    view.lanes.some(({ gaps }) => gaps.length > 0) ? t('lanes.gaps', { days: leastGap }) : '',
    // The same words for everybody and of every case: they tell of no place that there is one.
    t('places'),
  ].filter(Boolean);
  return (
    <section class="rn-card rn-lanes" aria-labelledby="kaistakuva">
      <CardBody>
        <Figure
          ui={ui}
          id="kaistakuva"
          title={headingWords(view.heading, ui.language)}
          label={t('lanes.label')}
          latestFirst
          linked
          picture={<Lanes ui={ui} view={view} goals={goals} whole={whole} />}
          legend={legendOf(ui, view)}
          note={
            <>
              {view.endsBeforeToday ? (
                <>
                  {t('lanes.fitted')} <Link href={whole}>{t('lanes.fitted.now')}</Link>.{' '}
                </>
              ) : null}
              {notes.join(' ')}{' '}
              <span hidden data-range-hint="">
                {t('lanes.drag')}
              </span>
            </>
          }
          twin={{ children: <LanesTable ui={ui} view={view} goals={goals} /> }}
          source={t('lanes.source', { day: formatDate(ui.language, dayOf(ui.now)) })}
        />
      </CardBody>
    </section>
  );
}
