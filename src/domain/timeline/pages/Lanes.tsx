import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { href, type Ui } from '../../../platform/ui/index.ts';
import { fitText, Svg, SvgLink, textWidth, Words } from '../../../platform/ui/picture/index.ts';
import { dayAt } from '../lanes/extent.ts';
import { edgesOf, isBar, markWidth } from '../lanes/gather.ts';
import { type Box, layOutLane, type PlacedBox } from '../lanes/lay-out.ts';
import type { ClusterMark, LanesView, LaneView, OneMark } from '../lanes/make-lanes.ts';
import { type Scale, scaleOf, type Tick } from '../lanes/scale.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { Lane } from '../timeline.ts';
import { gapWords } from './gap-words.ts';
import { type Goals, markWords } from './mark-words.ts';
import { amber, BarShape, colours, Patterns, PointShape } from './shapes.tsx';

const width = 1160;
const top = 46;
const rowHeight = 34;
const padding = 8;
const longestLabel = 230;
const size = 14;

type Thing =
  | { readonly is: 'bar' | 'point'; readonly mark: OneMark }
  | { readonly is: 'cluster'; readonly mark: ClusterMark }
  | { readonly is: 'gap'; readonly x0: number; readonly x1: number };

interface Placed {
  readonly thing: Thing;
  readonly box: Box;
  readonly place: PlacedBox;
  readonly label: string;
}

interface LaidLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  readonly placed: readonly Placed[];
}

/** Where a label stands on a bar: what is certain, else what is hatched, if it has the room; the broadest otherwise. */
function innerOf({ extent }: OneMark, labelWidth: number, scale: Scale): { x0: number; x1: number } {
  const parts = extent.stretches.map(({ fill, from, until }) => ({ fill, x0: scale.xOf(from), x1: scale.xOf(until) }));
  const broad = parts.filter(({ fill, x0, x1 }) => fill !== 'ahead' && x1 - x0 >= labelWidth + 18);
  const widest = [...parts].sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0];
  return broad.find(({ fill }) => fill === 'solid') ?? broad[0] ?? widest ?? edgesOf(extent, scale);
}

function things(ui: Ui, { lane, marks, gaps }: LaneView, scale: Scale): { thing: Thing; box: Box; label: string }[] {
  const drawn = marks.map((mark) => {
    const words = markWords(ui, mark);
    const day = words.day ? ` ${words.day}` : '';
    const [name = ''] = fitText(words.label, longestLabel - textWidth(day, size), size, 1);
    const label = name + day;
    const labelWidth = Math.ceil(textWidth(label, size));
    if (mark.kind === 'cluster')
      return {
        thing: { is: 'cluster' as const, mark },
        label,
        box: { x0: mark.x0, x1: mark.x1, labelWidth, inside: 'must' as const },
      };
    const { x0, x1 } = edgesOf(mark.extent, scale);
    if (isBar(mark.extent, scale)) {
      // Text stands on a bar, beside a bracket or a line.
      const inside = lane === 'network' || lane === 'wellbeing' ? ('never' as const) : ('may' as const);
      return {
        thing: { is: 'bar' as const, mark },
        label,
        box: { x0, x1, labelWidth, inside, inner: innerOf(mark, labelWidth, scale) },
      };
    }
    const middle = Math.min(scale.right - markWidth / 2, Math.max(scale.left + markWidth / 2, (x0 + x1) / 2));
    const around = { x0: middle - markWidth / 2, x1: middle + markWidth / 2 };
    return { thing: { is: 'point' as const, mark }, label, box: { ...around, labelWidth, inside: 'never' as const } };
  });
  const between = gaps.flatMap((gap) => {
    const [x0, x1] = [scale.xOf(gap.from), scale.xOf(gap.until)];
    const label = gapWords(gap, ui.language);
    const labelWidth = Math.ceil(textWidth(label, size));
    return x1 - x0 < 8
      ? []
      : [{ thing: { is: 'gap' as const, x0, x1 }, label, box: { x0, x1, labelWidth, inside: 'may' as const } }];
  });
  return [...drawn, ...between];
}

/** Every lane with its rows, from the top down. */
export function layOut(ui: Ui, view: LanesView, scale: Scale): { lanes: LaidLane[]; height: number } {
  let y = top;
  const walls = [scale.xOf(view.today + 0.5), ...(scale.breakX === null ? [] : [scale.breakX])];
  const lanes = view.lanes.map((own): LaidLane => {
    const each = things(ui, own, scale);
    const { placed, rows } = layOutLane(
      each.map(({ box }) => box),
      { left: scale.left, right: scale.right, walls },
    );
    const height = Math.max(2 * padding + rows * rowHeight, 56);
    const laid = {
      lane: own.lane,
      y,
      height,
      placed: each.map((it, at) => ({ ...it, place: placed[at] as PlacedBox })),
    };
    y += height;
    return laid;
  });
  return { lanes, height: y };
}

function labelOf({ place, label }: Placed, y: number): { text: string; x: number; y: number } {
  const [text = ''] = fitText(label, place.label.width + 1, size, 1);
  return { text, x: Math.round(place.label.x * 10) / 10, y: y + 5 };
}

function Bar({
  lane,
  it,
  mark,
  y,
  scale,
}: {
  lane: Lane;
  it: Placed;
  mark: OneMark;
  y: number;
  scale: Scale;
}): JSX.Element {
  const parts = mark.extent.stretches
    .map(({ fill, from, until }) => ({ fill, x0: scale.xOf(from), x1: scale.xOf(until) }))
    .filter(({ x0, x1 }) => x1 - x0 >= 1);
  const isInside = it.place.label.side === 'inside';
  const { text, x, y: base } = labelOf(it, y);
  const isOnSolid =
    isInside && parts.some((part) => part.fill === 'solid' && x >= part.x0 && x + it.place.label.width <= part.x1);
  return (
    <>
      {parts.map(({ fill, x0, x1 }, at) => (
        <BarShape lane={lane} fill={fill} x0={x0} x1={x1} y={y} begins={at === 0} />
      ))}
      {isInside && !isOnSolid && text ? (
        <rect x={x - 4} y={y - 9} width={it.place.label.width + 8} height="18" rx="2" fill="#fff" />
      ) : null}
      <Words x={x} y={base} tone={isOnSolid ? 'white' : undefined}>
        {text}
      </Words>
    </>
  );
}

function One({
  ui,
  lane,
  it,
  y,
  scale,
  goals,
}: {
  ui: Ui;
  lane: Lane;
  it: Placed;
  y: number;
  scale: Scale;
  goals: Goals;
}): JSX.Element {
  const { thing, box } = it;
  const { text, x, y: base } = labelOf(it, y);
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
        {it.place.label.side === 'inside' ? (
          <rect x={x - 4} y={y - 9} width={it.place.label.width + 8} height="18" rx="2" fill="#fdf3e0" />
        ) : null}
        <Words x={x} y={base}>
          {text}
        </Words>
      </>
    );
  const { said } = markWords(ui, thing.mark);
  const to = href(ui, goals(thing.mark));
  const name = `${timelineTexts(ui.language)(`lane.${lane}`)}: ${said}`;
  if (thing.is === 'bar')
    return (
      <SvgLink href={to} label={name}>
        <Bar lane={lane} it={it} mark={thing.mark} y={y} scale={scale} />
      </SvgLink>
    );
  if (thing.is === 'point')
    return (
      <SvgLink href={to} label={name}>
        <PointShape lane={lane} fill={thing.mark.extent.isExact ? 'solid' : 'hatch'} x={(box.x0 + box.x1) / 2} y={y} />
        <Words x={x} y={base}>
          {text}
        </Words>
      </SvgLink>
    );
  return (
    <SvgLink href={to} label={name}>
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

function tickWords(ui: Ui, { day, unit }: Tick): string {
  const [year = '', month = '', dayOfMonth = ''] = dayAt(day).split('-');
  if (unit === 'year') return year;
  if (unit === 'month') return `${Number(month)}/${year}`;
  return ui.language === 'en' ? `${Number(dayOfMonth)}/${Number(month)}` : `${Number(dayOfMonth)}.${Number(month)}.`;
}

const monthWords = (day: number) => {
  const [year = '', month = ''] = dayAt(day).split('-');
  return `${Number(month)}/${year}`;
};

function Ground({
  ui,
  lanes,
  height,
  scale,
  view,
}: {
  ui: Ui;
  lanes: readonly LaidLane[];
  height: number;
  scale: Scale;
  view: LanesView;
}): JSX.Element {
  const t = timelineTexts(ui.language);
  const { from, breakAt } = view.spread;
  return (
    <>
      {lanes.map(({ y, height: own }, at) => (
        <rect x="0" y={y} width={width} height={own} fill={at % 2 === 0 ? '#faf8f4' : '#fff'} />
      ))}
      <path d={scale.ticks.map(({ x }) => `M${x} 34V${height}`).join('')} stroke="#ddd7cc" />
      {scale.ticks.map((tick) => (
        <Words x={tick.x + (tick.x === scale.breakX ? 7 : 4)} y={38} tone="muted">
          {tickWords(ui, tick)}
        </Words>
      ))}
      {lanes.map(({ lane, y, height: own }) => (
        <>
          <path d={`M0 ${y}H${width}`} stroke="#cfc8bb" />
          <rect x="0" y={y + 8} width="4" height={own - 16} rx="2" fill={colours[lane]} />
          {fitText(t(`lane.${lane}`), 160, 15, 2, true).map((line, at) => (
            <Words x={14} y={y + 26 + at * 18} as="title">
              {line}
            </Words>
          ))}
        </>
      ))}
      <path d={`M0 ${height}H${width}`} stroke="#cfc8bb" />
      {scale.breakX === null || breakAt === null ? null : (
        <>
          <path
            d={`M${scale.breakX - 2.5} 34V${height}M${scale.breakX + 2.5} 34V${height}`}
            stroke="#8b8577"
            stroke-width="1.5"
          />
          <Words x={scale.left + 4} y={16} tone="muted">
            {t('lanes.scale', { from: monthWords(from), until: monthWords(breakAt - 1) })}
          </Words>
        </>
      )}
    </>
  );
}

function Now({
  ui,
  view,
  scale,
  height,
}: {
  ui: Ui;
  view: LanesView;
  scale: Scale;
  height: number;
}): JSX.Element | null {
  if (view.today < view.spread.from || view.today > view.spread.until) return null;
  const x = scale.xOf(view.today + 0.5);
  const [, month, day] = dayAt(view.today).split('-').map(Number);
  const label = timelineTexts(ui.language)('lanes.now', {
    day: ui.language === 'en' ? `${day}/${month}` : `${day}.${month}.`,
  });
  const room = Math.ceil(textWidth(label, size)) + 16;
  const left = Math.min(width - room, x - room / 2);
  return (
    <>
      <path d={`M${x - 2} 34V${height + 4}`} stroke="#11485a" stroke-width="2" />
      <path d={`M${x + 2.5} 34V${height + 4}`} stroke="#e8963a" stroke-width="2.5" />
      <rect x={left} y={height + 4} width={room} height="22" rx="4" fill="#11485a" />
      <Words x={left + room / 2} y={height + 20} anchor="middle" tone="white">
        {label}
      </Words>
    </>
  );
}

export interface LanesProps {
  ui: Ui;
  view: LanesView;
  /** The page that a mark leads to. */
  goals: Goals;
}

/** The case in lanes: what happened, what helped, and what lay between. */
export function Lanes({ ui, view, goals }: LanesProps): JSX.Element {
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
    from: formatDate(ui.language, dayAt(view.spread.from)),
    until: formatDate(ui.language, dayAt(view.spread.until)),
  });
  return (
    <Svg id="kaistat" title={title} width={width} height={height + 30} linked>
      <Patterns lanes={hatched.map(({ lane }) => lane)} dots={view.lanes.some(({ gaps }) => gaps.length > 0)} />
      <Ground ui={ui} lanes={lanes} height={height} scale={scale} view={view} />
      <Now ui={ui} view={view} scale={scale} height={height} />
      {lanes.map(({ lane, y, placed }) =>
        placed.map((it) => (
          <One
            ui={ui}
            lane={lane}
            it={it}
            y={y + padding + it.place.row * rowHeight + rowHeight / 2}
            scale={scale}
            goals={goals}
          />
        )),
      )}
    </Svg>
  );
}
