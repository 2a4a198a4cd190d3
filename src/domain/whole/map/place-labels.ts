import { type DrawnEdge, pointOf, type Stretch } from './draw-edges.ts';
import type { MapEdge } from './map.ts';
import { mapColumns, mapWidth, places } from './map.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const labelHeight = 20;
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The spaces between columns, and the columns themselves: a word lies wholly in one of them. */
const bands = [
  // The space beside the people is that of the relations between them.
  { from: 0, to: places.people.x, isColumn: false },
  ...mapColumns.flatMap((column, place) => {
    const { x, width } = places[column];
    const next = mapColumns[place + 1];
    const own = { from: x, to: x + width, isColumn: true };
    return next ? [own, { from: x + width, to: places[next].x, isColumn: false }] : [own];
  }),
];

/** Stretches in the order in which a word is tried on them: curves in wide spaces first. */
const byWidth = (stretches: readonly Stretch[]) =>
  [...stretches].sort((a, b) => Math.abs(b.to.x - b.from.x) - Math.abs(a.to.x - a.from.x));

function fits(area: Area, stretch: Stretch): boolean {
  return bands.some(
    ({ from, to, isColumn }) =>
      isColumn === !stretch.by && area.x >= from + 2 && area.x + area.width <= to - 2 && area.x + area.width < mapWidth,
  );
}

const wayOf = ({ from }: Stretch) => `${from.x} ${from.y}`;

/** Free ways of several edges: a word on such a way would not tell of which. */
function sharedWays(drawn: readonly DrawnEdge[]): ReadonlySet<string> {
  const all = drawn.flatMap(({ stretches }) => stretches.filter((stretch) => !stretch.by).map(wayOf));
  return new Set(all.filter((item, place) => all.indexOf(item) !== place));
}

/**
 * A place for the word of each edge: on its line, between columns or on its free way, over no box and no other word. An edge
 * whose word has no place stays without; the list says it.
 */
export function placeLabels(edges: readonly MapEdge[], drawn: readonly DrawnEdge[]): ReadonlyMap<string, Area> {
  const shared = sharedWays(drawn);
  const placed = new Map<string, Area>();
  const taken: Area[] = [];
  const widths = new Map(edges.map((edge) => [edge.id, edge.labelWidth]));
  const trunks = new Set<string>();
  for (const { id, stretches, trunk } of drawn) {
    const width = widths.get(id) ?? 0;
    if (width === 0) continue;
    if (trunk) {
      // One word stands on the line that all of them share.
      const key = wayOf(trunk);
      const x = (trunk.from.x + trunk.to.x) / 2;
      const area = { x: x - width / 2, y: trunk.from.y - labelHeight / 2, width, height: labelHeight };
      if (trunks.has(key) || width > trunk.to.x - trunk.from.x || taken.some((other) => overlap(area, other))) continue;
      trunks.add(key);
      placed.set(id, area);
      taken.push(area);
      continue;
    }
    const found = byWidth(stretches)
      .filter((stretch) => stretch.by || !shared.has(wayOf(stretch)))
      .flatMap((stretch) =>
        shares.map((share) => {
          const { x, y } = pointOf(stretch, share);
          return { stretch, area: { x: x - width / 2, y: y - labelHeight / 2, width, height: labelHeight } };
        }),
      )
      .find(({ stretch, area }) => fits(area, stretch) && !taken.some((other) => overlap(area, other)));
    if (!found) continue;
    placed.set(id, found.area);
    taken.push(found.area);
  }
  return placed;
}
