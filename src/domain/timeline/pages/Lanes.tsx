import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMonth } from '../../../platform/time/format.ts';
import { href, type Ui } from '../../../platform/ui/index.ts';
import { Svg, SvgLink, Words } from '../../../platform/ui/picture/index.ts';
import { dayAt } from '../lanes/extent.ts';
import type { LanesView } from '../lanes/make-lanes.ts';
import { type Scale, type Spread, scaleOf } from '../lanes/scale.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { Lane } from '../timeline.ts';
import { Ground, Now } from './Ground.tsx';
import { Mark } from './Mark.tsx';
import { type Goals, markWords } from './mark-words.ts';
import { type LaidLine, layOut, rowHeight, width } from './place-lanes.ts';
import { colours, Patterns, PointShape } from './shapes.tsx';

/** Answers on their levels, one line through them in the order of time; the words of the levels stand where no answer does. */
function Answers({
  ui,
  lane,
  line: { points, levels },
  scale,
  spread,
  goals,
}: {
  ui: Ui;
  lane: Lane;
  line: LaidLine;
  scale: Scale;
  spread: Spread;
  goals: Goals;
}): JSX.Element {
  const t = timelineTexts(ui.language);
  return (
    <>
      {levels.map(({ level, y }) => (
        <>
          <path d={`M${scale.left} ${y}H${scale.right}`} stroke="#e4ded3" />
          <Words x={scale.left - 8} y={y + 5} anchor="end" tone="muted">
            {t(`level.${level}`)}
          </Words>
        </>
      ))}
      <path
        d={points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
        fill="none"
        stroke={colours[lane]}
        stroke-width="1.5"
      />
      {points.map(({ mark, x, y }) => (
        <SvgLink href={href(ui, goals(mark))} label={`${markWords(ui, mark, spread).said}, ${t(`lane.${lane}`)}`}>
          <PointShape lane={lane} fill="solid" x={x} y={y} />
        </SvgLink>
      ))}
    </>
  );
}

export interface LanesProps {
  ui: Ui;
  view: LanesView;
  /** The page that a mark leads to. */
  goals: Goals;
  /** The same picture of all days, from which some are chosen. */
  whole: string;
}

/** The case in lanes: what happened, what helped, and what lay between. */
export function Lanes({ ui, view, goals, whole }: LanesProps): JSX.Element {
  const scale = scaleOf(view.spread);
  const { lanes, height } = layOut(ui, view, scale);
  const hatched = view.lanes.filter(({ marks }) =>
    marks.some(
      (mark) =>
        mark.kind === 'one' && (!mark.extent.isExact || mark.extent.stretches.some(({ fill }) => fill === 'hatch')),
    ),
  );
  const title = timelineTexts(ui.language)('lanes.name', {
    n: lanes.length,
    // A picture begins and ends at a month: its first day is nobody's day.
    from: formatMonth(ui.language, dayAt(view.spread.from)),
    until: formatMonth(ui.language, dayAt(view.spread.until - 1)),
  });
  const { from, until, breakAt } = view.spread;
  const days = [from, ...(breakAt === null ? [] : [breakAt]), until].map((day) => `${scale.xOf(day)}:${day}`).join(' ');
  return (
    <Svg id="kaistat" title={title} width={width} height={height + 30} linked range={{ to: whole, days }}>
      <Patterns lanes={hatched.map(({ lane }) => lane)} dots={view.lanes.some(({ gaps }) => gaps.length > 0)} />
      <Ground ui={ui} lanes={lanes} height={height} scale={scale} view={view} />
      <Now ui={ui} view={view} scale={scale} height={height} />
      {lanes.map(({ lane, line }) =>
        line ? <Answers ui={ui} lane={lane} line={line} scale={scale} spread={view.spread} goals={goals} /> : null,
      )}
      {lanes.map(({ lane, rowsFrom, placed }) =>
        placed.map((item) => (
          <Mark
            ui={ui}
            lane={lane}
            item={item}
            y={rowsFrom + item.place.row * rowHeight + rowHeight / 2}
            scale={scale}
            goals={goals}
          />
        )),
      )}
    </Svg>
  );
}
