import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMonth } from '../../../platform/time/format.ts';
import { href, type Ui } from '../../../platform/ui/index.ts';
import { fitWords, Svg, SvgLink, Words } from '../../../platform/ui/picture/index.ts';
import { isPlanned } from '../kinds.ts';
import { dayAt } from '../lanes/extent.ts';
import type { LanesView, OneMark } from '../lanes/make-lanes.ts';
import { type Scale, scaleOf } from '../lanes/scale.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { Lane } from '../timeline.ts';
import { Ground, Now } from './Ground.tsx';
import { type Goals, langOf, markWords, openedId } from './mark-words.ts';
import { type LaidLine, layOut, lineHeight, type Placed, padding, rowHeight, size, width } from './place-lanes.ts';
import { amber, BarShape, colours, Patterns, PointShape } from './shapes.tsx';

function labelOf({ place, label }: Placed, y: number): { text: string; x: number; y: number } {
  return { text: fitWords(label, place.label.width + 1, size), x: Math.round(place.label.x * 10) / 10, y: y + 5 };
}

function Bar({
  lane,
  item,
  mark,
  y,
  scale,
}: {
  lane: Lane;
  item: Placed;
  mark: OneMark;
  y: number;
  scale: Scale;
}): JSX.Element {
  const parts = mark.extent.stretches
    .map(({ fill, from, until }) => ({ fill, x0: scale.xOf(from), x1: scale.xOf(until) }))
    .filter(({ x0, x1 }) => x1 - x0 >= 1);
  const isInside = item.place.label.side === 'inside';
  const { text, x, y: base } = labelOf(item, y);
  const isOnSolid =
    isInside && parts.some((part) => part.fill === 'solid' && x >= part.x0 && x + item.place.label.width <= part.x1);
  return (
    <>
      {parts.map(({ fill, x0, x1 }, at) => (
        <BarShape lane={lane} fill={fill} x0={x0} x1={x1} y={y} begins={at === 0} />
      ))}
      {isInside && !isOnSolid && text ? (
        <rect x={x - 4} y={y - 9} width={item.place.label.width + 8} height="18" rx="2" fill="#fff" />
      ) : null}
      <Words x={x} y={base} tone={isOnSolid ? 'white' : undefined}>
        {text}
      </Words>
    </>
  );
}

const nearestRow = (y: number) => y - rowHeight / 2;

/** A mark of several, opened in its place: closed by its first line, the entries, and the list of all by its last. */
function Opened({
  ui,
  lane,
  item: { thing, box, label },
  y,
  goals,
}: {
  ui: Ui;
  lane: Lane;
  item: Placed & { thing: Placed['thing'] & { is: 'opened' } };
  y: number;
  goals: Goals;
}): JSX.Element {
  const t = timelineTexts(ui.language);
  const { mark, lines } = thing;
  const top = nearestRow(y) + 3;
  const base = (at: number) => top + padding + at * lineHeight + 15;
  const x = box.x0 + 26;
  const all = t('lanes.cluster.list', { n: mark.n });
  return (
    <g id={openedId}>
      <rect
        x={box.x0}
        y={top}
        width={box.x1 - box.x0}
        height={(lines.length + 2) * lineHeight + 2 * padding}
        rx="3"
        fill="#fff"
        stroke={colours[lane]}
        stroke-width="1.5"
      />
      <SvgLink href={href(ui, goals(mark))} label={markWords(ui, mark).said}>
        <path d={`M${box.x0 + 9} ${base(0) - 9}h10l-5 8z`} fill={colours[lane]} />
        <Words x={x} y={base(0)} as="title">
          {label}
        </Words>
      </SvgLink>
      {lines.map((line, at) => (
        <SvgLink
          href={href(ui, goals(line.mark))}
          label={`${markWords(ui, line.mark).said}, ${t(`lane.${lane}`)}`}
          lang={langOf(ui, line.mark)}
        >
          <g transform={`translate(${box.x0 + 14} ${base(at + 1) - 5}) scale(.6)`}>
            <PointShape lane={lane} fill={pointFill(line.mark)} x={0} y={0} />
          </g>
          <Words x={x} y={base(at + 1)}>
            {line.text}
          </Words>
        </SvgLink>
      ))}
      <SvgLink href={href(ui, goals.list(mark))} label={all}>
        <Words x={x} y={base(lines.length + 1)} tone="muted">
          {fitWords(all, box.x1 - x - 6, size)}
        </Words>
      </SvgLink>
    </g>
  );
}

function One({
  ui,
  lane,
  item,
  y,
  scale,
  goals,
}: {
  ui: Ui;
  lane: Lane;
  item: Placed;
  y: number;
  scale: Scale;
  goals: Goals;
}): JSX.Element {
  const { thing, box } = item;
  const { text, x, y: base } = labelOf(item, y);
  if (thing.is === 'gap')
    return (
      <>
        <rect
          x={box.x0}
          y={y - 12}
          width={box.x1 - box.x0}
          height="24"
          fill="url(#valipisteet)"
          stroke={amber}
          stroke-dasharray="2 3"
        />
        {item.place.label.side === 'inside' ? (
          <rect x={x - 4} y={y - 9} width={item.place.label.width + 8} height="18" rx="2" fill="#fdf3e0" />
        ) : null}
        <Words x={x} y={base}>
          {text}
        </Words>
      </>
    );
  if (thing.is === 'opened') return <Opened ui={ui} lane={lane} item={{ ...item, thing }} y={y} goals={goals} />;
  const { said } = markWords(ui, thing.mark);
  const to = href(ui, goals(thing.mark));
  const name = `${said}, ${timelineTexts(ui.language)(`lane.${lane}`)}`;
  if (thing.is === 'bar')
    return (
      <SvgLink href={to} label={name} lang={langOf(ui, thing.mark)}>
        <Bar lane={lane} item={item} mark={thing.mark} y={y} scale={scale} />
      </SvgLink>
    );
  if (thing.is === 'point')
    return (
      <SvgLink href={to} label={name} lang={langOf(ui, thing.mark)}>
        <PointShape lane={lane} fill={pointFill(thing.mark)} x={(box.x0 + box.x1) / 2} y={y} />
        <Words x={x} y={base}>
          {text}
        </Words>
      </SvgLink>
    );
  return (
    <SvgLink href={to} label={name} lang={langOf(ui, thing.mark)}>
      <rect
        x={box.x0}
        y={y - 12}
        width={box.x1 - box.x0}
        height="24"
        rx="3"
        fill="#fff"
        stroke={colours[lane]}
        stroke-width="1.5"
      />
      <path d={`M${box.x0 + 4} ${y - 8}v16`} stroke={colours[lane]} stroke-width="4" />
      <Words x={box.x0 + 11} y={base}>
        {text}
      </Words>
    </SvgLink>
  );
}

/** Answers on their levels, one line through them in the order of time; the words of the levels stand where no answer does. */
function Answers({
  ui,
  lane,
  line: { points, levels },
  scale,
  goals,
}: {
  ui: Ui;
  lane: Lane;
  line: LaidLine;
  scale: Scale;
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
        <SvgLink href={href(ui, goals(mark))} label={`${markWords(ui, mark).said}, ${t(`lane.${lane}`)}`}>
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

/** Hollow where it is planned, striped where its day is not certain. */
const pointFill = ({ entry, extent, span }: OneMark) =>
  !span && isPlanned(entry) ? 'ahead' : extent.isExact ? 'solid' : 'hatch';

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
        line ? <Answers ui={ui} lane={lane} line={line} scale={scale} goals={goals} /> : null,
      )}
      {lanes.map(({ lane, rowsFrom, placed }) =>
        placed.map((item) => (
          <One
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
