import {
  type MapBox,
  type MapColumn,
  type MapEdge,
  mapColumns,
  places,
  type Rows,
  type Segment,
  trunkEnd,
} from './map.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One stretch of an edge: straight across a column in its free way, or curved between two columns. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
  /** Control points of a cubic curve; a straight line has none. */
  readonly by?: readonly [Point, Point] | undefined;
}

export interface DrawnEdge {
  readonly id: string;
  readonly stretches: readonly Stretch[];
  /** The line that it shares with others of its trunk, up to where they part. */
  readonly trunk?: Stretch | undefined;
}

/** A port: one end of a stretch at the side of a box. */
interface Port {
  readonly box: string;
  readonly side: 'left' | 'right';
  readonly key: string;
  /** Height of the other end: ports of a side stand in the order of their goals. */
  readonly goal: number;
  readonly isTrunk: boolean;
}

const widest = 13;
/** Between trunks, which have their words on them. */
const betweenTrunks = 24;
/** Corners of a box that are kept free of ports. */
const corner = 18;

/** How far inside the frame of a box its outline runs at a height from its middle. */
export function inset(column: MapColumn, height: number, offset: number): number {
  const away = Math.abs(offset);
  if (column === 'events') return (14 * away) / (height / 2);
  if (column !== 'people') return 0;
  const radius = 26;
  const past = away - (height / 2 - radius);
  return past <= 0 ? 0 : radius - Math.sqrt(Math.max(0, radius * radius - past * past));
}

/** Offsets of the ports of all boxes from their middles, by port key. */
function spread(ports: readonly Port[], heights: ReadonlyMap<string, number>): Map<string, number> {
  const offsets = new Map<string, number>();
  for (const own of Map.groupBy(ports, (port) => `${port.box} ${port.side}`).values()) {
    own.sort((a, b) => a.goal - b.goal || (a.key < b.key ? -1 : 1));
    const room = (heights.get(own[0]?.box ?? '') ?? 0) - corner;
    const wide = own.some(({ isTrunk }) => isTrunk) ? betweenTrunks : widest;
    const step = own.length > 1 ? Math.min(wide, room / (own.length - 1)) : 0;
    for (const [place, port] of own.entries()) offsets.set(port.key, (place - (own.length - 1) / 2) * step);
  }
  return offsets;
}

/** The side at which an edge within one column leaves and comes back: where there is most space beside the column. */
const loopSide = { people: 'left', events: 'right', places: 'right', money: 'left' } as const;

type TrunkOf = (edge: string) => string | undefined;

/** Edges of one trunk share a port, and those that go into one free way, or come out of it. */
function portKey(
  { edge, left, right, gap }: Segment,
  side: 'left' | 'right',
  isWay: (key: string) => boolean,
  trunkOf: TrunkOf,
): string {
  const [own, other] = side === 'left' ? [left, right] : [right, left];
  const trunk = side === 'left' && gap === 0 ? trunkOf(edge) : undefined;
  if (trunk !== undefined) return `${own} trunk ${trunk}`;
  return isWay(other) ? `${own} to ${other}` : `${edge} ${gap} ${side}`;
}

function portsOf(
  rows: Rows,
  loops: readonly MapEdge[],
  columnOf: ReadonlyMap<string, MapColumn>,
  middles: Middles,
  trunkOf: TrunkOf,
): Port[] {
  const ports: Port[] = [];
  const goal = (key: string) => middles.get(key) ?? 0;
  const isWay = (key: string) => !columnOf.has(key);
  for (const segment of rows.segments) {
    const { left, right, gap, edge } = segment;
    const isTrunk = gap === 0 && trunkOf(edge) !== undefined;
    if (!isWay(left))
      ports.push({
        box: left,
        side: 'right',
        key: portKey(segment, 'left', isWay, trunkOf),
        goal: goal(right),
        isTrunk,
      });
    if (!isWay(right)) {
      const key = portKey(segment, 'right', isWay, trunkOf);
      ports.push({ box: right, side: 'left', key, goal: goal(left), isTrunk: false });
    }
  }
  for (const { id, from, to } of loops) {
    const side = loopSide[columnOf.get(from) as MapColumn];
    ports.push(
      { box: from, side, key: `${id} from`, goal: goal(to), isTrunk: false },
      { box: to, side, key: `${id} to`, goal: goal(from), isTrunk: false },
    );
  }
  return [...new Map(ports.map((port) => [port.key, port])).values()];
}

type Middles = ReadonlyMap<string, number>;

/** Where an edge meets the outline of a box. */
function meets(column: MapColumn, side: 'left' | 'right', middle: number, height: number, offset: number): Point {
  const { x, width } = places[column];
  const within = inset(column, height, offset);
  return { x: side === 'left' ? x + within : x + width - within, y: middle + offset };
}

const curve = (from: Point, to: Point): Stretch => {
  const half = (from.x + to.x) / 2;
  return {
    from,
    to,
    by: [
      { x: half, y: from.y },
      { x: half, y: to.y },
    ],
  };
};

/** Within a column a line runs straight: to the outline of its own box, or along its free way. */
const straight = (from: Point, to: Point): Stretch[] => (from.x === to.x ? [] : [{ from, to }]);

/** An edge within one column: a bow in the space beside it, the wider the farther it goes, never as far as the next column. */
function bow(from: Point, to: Point, side: 'left' | 'right'): Stretch {
  const reach = Math.min(92, 34 + Math.abs(to.y - from.y) * 0.14) * (side === 'left' ? -1 : 1);
  return {
    from,
    to,
    by: [
      { x: from.x + reach, y: from.y },
      { x: to.x + reach, y: to.y },
    ],
  };
}

/** Draws every edge between the placed rows. */
export function drawEdges(
  boxes: readonly MapBox[],
  edges: readonly MapEdge[],
  rows: Rows,
  middles: Middles,
): DrawnEdge[] {
  const columnOf = new Map(boxes.map((box) => [box.id, box.column]));
  const heights = new Map(boxes.map((box) => [box.id, box.height]));
  const known = edges.filter(({ from, to }) => columnOf.has(from) && columnOf.has(to) && from !== to);
  const loops = known.filter(({ from, to }) => columnOf.get(from) === columnOf.get(to));
  const trunks = new Map(edges.map(({ id, trunk }) => [id, trunk]));
  const trunkOf: TrunkOf = (edge) => trunks.get(edge);
  const offsets = spread(portsOf(rows, loops, columnOf, middles, trunkOf), heights);
  const end = (box: string, side: 'left' | 'right', port: string) =>
    meets(columnOf.get(box) as MapColumn, side, middles.get(box) ?? 0, heights.get(box) ?? 0, offsets.get(port) ?? 0);
  const bySegments = Map.groupBy(rows.segments, ({ edge }) => edge);
  return known.map(({ id, from, to }) => {
    const own = bySegments.get(id);
    if (own) return { id, ...stretchesOf(own, columnOf, end, middles, trunkOf) };
    const side = loopSide[columnOf.get(from) as MapColumn];
    return { id, stretches: [bow(end(from, side, `${id} from`), end(to, side, `${id} to`), side)] };
  });
}

function stretchesOf(
  segments: readonly Segment[],
  columnOf: ReadonlyMap<string, MapColumn>,
  end: (box: string, side: 'left' | 'right', port: string) => Point,
  middles: Middles,
  trunkOf: TrunkOf,
): Pick<DrawnEdge, 'stretches' | 'trunk'> {
  const isWay = (key: string) => !columnOf.has(key);
  let trunk: Stretch | undefined;
  const stretches = segments.flatMap((segment) => {
    const { left, right, gap } = segment;
    const next = mapColumns[gap + 1] as MapColumn;
    const { x, width } = places[next];
    const own = mapColumns[gap] as MapColumn;
    const leaves = columnOf.has(left)
      ? end(left, 'right', portKey(segment, 'left', isWay, trunkOf))
      : { x: places[own].x + places[own].width, y: middles.get(left) ?? 0 };
    const isTrunk = gap === 0 && columnOf.has(left) && trunkOf(segment.edge) !== undefined;
    const start = isTrunk ? { x: trunkEnd, y: leaves.y } : { x: places[own].x + places[own].width, y: leaves.y };
    const first = straight(leaves, start);
    if (isTrunk) trunk = first[0];
    const goal = columnOf.has(right)
      ? end(right, 'left', portKey(segment, 'right', isWay, trunkOf))
      : { x: x + width, y: middles.get(right) ?? 0 };
    const edge = { x, y: goal.y };
    return [...first, curve(start, edge), ...straight(edge, goal)];
  });
  return { stretches, trunk };
}

/** A point of a stretch; `share` runs from 0 to 1. */
export function pointOf({ from, to, by }: Stretch, share: number): Point {
  const rest = 1 - share;
  const [first, second] = by ?? [from, to];
  const mix = (a: number, b: number, c: number, d: number) =>
    by ? rest ** 3 * a + 3 * rest ** 2 * share * b + 3 * rest * share ** 2 * c + share ** 3 * d : rest * a + share * d;
  return { x: mix(from.x, first.x, second.x, to.x), y: mix(from.y, first.y, second.y, to.y) };
}

const short = (value: number) => String(Math.round(value * 10) / 10);

/** The stretches as data of an SVG path. */
export function pathOf(stretches: readonly Stretch[]): string {
  const spot = ({ x, y }: Point) => `${short(x)} ${short(y)}`;
  return stretches
    .map(({ from, to, by }, place) => {
      const begin = place === 0 ? `M${spot(from)}` : '';
      return by ? `${begin}C${spot(by[0])} ${spot(by[1])} ${spot(to)}` : `${begin}L${spot(to)}`;
    })
    .join('');
}
