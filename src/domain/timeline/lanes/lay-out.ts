/** One thing to place in a lane: its mark from `x0` to `x1`, and a label beside or inside. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly labelWidth: number;
  /** The label may stand on the mark where it is wide enough; always, for what counts others. */
  readonly inside: 'may' | 'must' | 'never';
  /** So many rows it takes, one where nothing is said. */
  readonly rows?: number | undefined;
  /** The part of the mark that a label inside may cover; all of it where nothing is said. */
  readonly inner?: { readonly x0: number; readonly x1: number } | undefined;
}

/** The width of the picture, and the lines in it that a label crosses only where it must. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly walls?: readonly number[];
}

export interface PlacedBox {
  /** The row of the lane, from 0. */
  readonly row: number;
  readonly label: { readonly x: number; readonly width: number; readonly side: 'inside' | 'right' | 'left' };
}

const between = 8;
const beside = 6;
const within = 9;

function labelOf(
  { x0, x1, labelWidth, inside, inner = { x0, x1 } }: Box,
  { left, right, walls = [] }: Room,
): PlacedBox['label'] {
  const most = Math.max(0, inner.x1 - inner.x0 - 2 * within);
  const onMark = {
    x: Math.min(inner.x0 + within, inner.x1),
    width: Math.min(labelWidth, most),
    side: 'inside' as const,
  };
  if (inside === 'must' || (inside === 'may' && labelWidth <= most)) return onMark;
  const room = { right: Math.max(0, right - x1 - beside), left: Math.max(0, x0 - beside - left) };
  const at = (side: 'right' | 'left') => {
    const width = Math.min(labelWidth, room[side]);
    return { x: side === 'right' ? Math.min(right, x1 + beside) : Math.max(left, x0 - beside - width), width, side };
  };
  const crosses = ({ x, width }: { x: number; width: number }) =>
    walls.some((wall) => wall > x - 4 && wall < x + width + 4);
  const fitting = (['right', 'left'] as const).filter((side) => labelWidth <= room[side]).map(at);
  const found = fitting.find((each) => !crosses(each)) ?? fitting[0];
  if (found) return found;
  if (inside === 'may' && most >= Math.max(room.right, room.left)) return onMark;
  return at(room.right >= room.left ? 'right' : 'left');
}

/**
 * Rows of one lane, each box in the first where neither it nor its label meets another. A label that fits nowhere is
 * narrowed to the widest place. The same boxes in the same order always lie alike.
 */
export function layOutLane(boxes: readonly Box[], room: Room): { placed: PlacedBox[]; rows: number } {
  const taken: { from: number; until: number }[][] = [];
  const placed = boxes.map((box): PlacedBox => {
    const label = labelOf(box, room);
    const from = Math.min(box.x0, label.x);
    const until = Math.max(box.x1, label.x + label.width);
    const own = Array.from({ length: box.rows ?? 1 }, (_, at) => at);
    const meets = (row: number) =>
      taken[row]?.some((other) => from < other.until + between && other.from < until + between);
    let row = 0;
    while (own.some((at) => meets(row + at))) row += 1;
    for (const at of own) taken[row + at] = [...(taken[row + at] ?? []), { from, until }];
    return { row, label };
  });
  return { placed, rows: taken.length };
}
