import { type MapBox, type MapEdge, mapColumns, type Row, type Rows, type Segment, wayHeight, wayKey } from './map.ts';

/**
 * Gives every box a row in its column, and edges that skip a column on their way to one box a free row there, so that they never
 * run behind a box. Edges within one column take part in no segment.
 */
export function makeRows(boxes: readonly MapBox[], edges: readonly MapEdge[]): Rows {
  const columnOf = new Map(boxes.map((box) => [box.id, mapColumns.indexOf(box.column)]));
  const columns: Row[][] = mapColumns.map((column) =>
    boxes
      .filter((box) => box.column === column)
      .map((box) => ({
        key: box.id,
        height: box.height,
        cluster: box.cluster ?? box.id,
        isBox: true,
        keeps: column === 'events',
        isFirst: box.isFirst ?? false,
      })),
  );
  const segments: Segment[] = [];
  const ways = new Set<string>();
  for (const edge of edges) {
    const [one, other] = [edge.from, edge.to];
    const [a, b] = [columnOf.get(one), columnOf.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    const [left, right, first, last] = a < b ? [one, other, a, b] : [other, one, b, a];
    let from = left;
    for (let column = first + 1; column <= last; column += 1) {
      const to = column === last ? right : wayKey(right, edge.bundle, column);
      if (column < last && !ways.has(to)) {
        ways.add(to);
        columns[column]?.push({ key: to, height: wayHeight, cluster: to, isBox: false, keeps: false, isFirst: false });
      }
      segments.push({ edge: edge.id, left: from, right: to, gap: column - 1 });
      from = to;
    }
  }
  return { columns, segments };
}
