import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, type Ui } from '../../../platform/ui/index.ts';
import { fitWords, SvgLink, Words } from '../../../platform/ui/picture/index.ts';
import { isPlanned } from '../kinds.ts';
import type { ClusterMark, OneMark } from '../lanes/make-lanes.ts';
import type { Scale } from '../lanes/scale.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { Lane } from '../timeline.ts';
import { type Goals, langOf, openedId } from './mark-words.ts';
import { lineHeight, type Placed, padding, rowHeight, size } from './place-lanes.ts';
import { amber, BarShape, colours, PointShape } from './shapes.tsx';

/** The whole of a link between its mark and its words, so that a click beside either of them meets it: 24 pixels high. */
function Reach({ box, place: { label }, y }: Pick<Placed, 'box' | 'place'> & { y: number }): JSX.Element {
  const from = Math.min(box.x0, label.x);
  const until = Math.max(box.x1, label.x + label.width);
  return <rect x={from} y={y - 12} width={until - from} height="24" fill="none" pointer-events="all" />;
}

/** Hollow where it is planned, striped where its day is not certain. */
const pointFill = ({ entry, extent, span }: OneMark) =>
  !span && isPlanned(entry) ? 'ahead' : extent.isExact ? 'solid' : 'hatch';

function labelOf({ place, label }: Placed, y: number): { text: string; x: number; y: number } {
  return { text: fitWords(label, place.label.width + 1, size), x: Math.round(place.label.x * 10) / 10, y: y + 5 };
}

function Bar({
  ui,
  lane,
  item,
  mark,
  y,
  scale,
}: {
  ui: Ui;
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
      <Words x={x} y={base} tone={isOnSolid ? 'white' : undefined} lang={langOf(ui, mark, item.drawn)}>
        {text}
      </Words>
    </>
  );
}

/** What a link of the picture is called: its words, when it was, and its lane. */
function named(ui: Ui, lane: Lane, mark: OneMark | ClusterMark, said: string) {
  const label = `${said}, ${timelineTexts(ui.language)(`lane.${lane}`)}`;
  return { label, lang: langOf(ui, mark, label) };
}

const nearestRow = (y: number) => y - rowHeight / 2;

/** A mark of several, opened in its place: closed by its first line, the entries, and the list of all by its last. */
function Opened({
  ui,
  lane,
  item: { thing, box, label, said },
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
      <SvgLink href={href(ui, goals(mark))} label={said}>
        <path d={`M${box.x0 + 9} ${base(0) - 9}h10l-5 8z`} fill={colours[lane]} />
        <Words x={x} y={base(0)} as="title">
          {label}
        </Words>
      </SvgLink>
      {lines.map((line, at) => (
        <SvgLink href={href(ui, goals(line.mark))} {...named(ui, lane, line.mark, line.said)}>
          <g transform={`translate(${box.x0 + 14} ${base(at + 1) - 5}) scale(.6)`}>
            <PointShape lane={lane} fill={pointFill(line.mark)} x={0} y={0} />
          </g>
          <Words x={x} y={base(at + 1)} lang={langOf(ui, line.mark, line.drawn)}>
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

/** Whatever stands in a row of a lane, with its words; a gap leads nowhere. */
export function Mark({
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
  const link = { href: href(ui, goals(thing.mark)), ...named(ui, lane, thing.mark, item.said) };
  if (thing.is === 'bar')
    return (
      <SvgLink {...link}>
        <Reach {...item} y={y} />
        <Bar ui={ui} lane={lane} item={item} mark={thing.mark} y={y} scale={scale} />
      </SvgLink>
    );
  if (thing.is === 'point')
    return (
      <SvgLink {...link}>
        <Reach {...item} y={y} />
        <PointShape lane={lane} fill={pointFill(thing.mark)} x={(box.x0 + box.x1) / 2} y={y} />
        <Words x={x} y={base} lang={langOf(ui, thing.mark, item.drawn)}>
          {text}
        </Words>
      </SvgLink>
    );
  return (
    <SvgLink {...link}>
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
      <Words x={box.x0 + 11} y={base} lang={langOf(ui, thing.mark, item.drawn)}>
        {text}
      </Words>
    </SvgLink>
  );
}
