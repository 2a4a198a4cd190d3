import { type DrawnEdge, drawEdges, pathOf } from './draw-edges.ts';
import { makeRows } from './make-rows.ts';
import { type MapBox, type MapEdge, mapColumns, mapTop, mapWidth, places } from './map.ts';
import { orderRows } from './order-rows.ts';
import { type Area, placeLabels } from './place-labels.ts';
import { placeRows } from './place-rows.ts';

export interface PlacedBox extends Area {
  readonly id: string;
}

export interface PlacedEdge {
  readonly id: string;
  /** Data of the SVG path. */
  readonly path: string;
  readonly drawn: DrawnEdge;
  /** Where its word stands; absent where there was no room. */
  readonly label: Area | undefined;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** From left to right, from top to bottom: the order in which the keyboard reaches them. */
  readonly boxes: readonly PlacedBox[];
  readonly edges: readonly PlacedEdge[];
}

/** Where every box, edge and word of the map stands. Numbers only; the same in, the same out. */
export function layOutMap(boxes: readonly MapBox[], edges: readonly MapEdge[]): MapLayout {
  const rows = orderRows(makeRows(boxes, edges));
  const middles = placeRows(rows);
  const drawn = drawEdges(boxes, edges, rows, middles);
  const labels = placeLabels(edges, drawn);
  const columns = new Map(boxes.map((box) => [box.id, box.column]));
  const placed = rows.columns.flatMap((column) =>
    column
      .filter((row) => row.isBox)
      .map((row): PlacedBox => {
        const { x, width } = places[columns.get(row.key) ?? mapColumns[0]];
        return { id: row.key, x, y: (middles.get(row.key) ?? 0) - row.height / 2, width, height: row.height };
      }),
  );
  const bottoms = rows.columns.flat().map((row) => (middles.get(row.key) ?? 0) + row.height / 2);
  return {
    width: mapWidth,
    height: Math.ceil(Math.max(mapTop, ...bottoms)) + 8,
    boxes: placed,
    edges: drawn.map((edge) => ({
      id: edge.id,
      path: pathOf(edge.stretches),
      drawn: edge,
      label: labels.get(edge.id),
    })),
  };
}
