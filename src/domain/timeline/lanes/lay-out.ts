/** One thing to place in a lane: its mark from `x0` to `x1`, and a label beside or inside. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly labelWidth: number;
  /** The label may stand on the mark where it is wide enough; always, for what counts others. */
  readonly inside: 'may' | 'must' | 'never';
}

export interface PlacedBox {
  /** The row of the lane, from 0. */
  readonly row: number;
  readonly label: { readonly x: number; readonly width: number; readonly side: 'inside' | 'right' | 'left' };
}

const between = 8;
const beside = 6;
const within = 9;

function labelOf({ x0, x1, labelWidth, inside }: Box, left: number, right: number): PlacedBox['label'] {
  const most = x1 - x0 - 2 * within;
  if (inside === 'must' || (inside === 'may' && labelWidth <= most))
    return { x: Math.min(x0 + within, x1), width: Math.min(labelWidth, Math.max(0, most)), side: 'inside' };
  const [onRight, onLeft] = [right - x1 - beside, x0 - beside - left];
  if (labelWidth <= onRight) return { x: x1 + beside, width: labelWidth, side: 'right' };
  if (labelWidth <= onLeft) return { x: x0 - beside - labelWidth, width: labelWidth, side: 'left' };
  const widest = Math.max(inside === 'may' ? most : 0, onRight, onLeft);
  if (inside === 'may' && widest === most) return { x: x0 + within, width: most, side: 'inside' };
  if (widest === onRight) return { x: x1 + beside, width: Math.max(0, onRight), side: 'right' };
  return { x: left, width: Math.max(0, onLeft), side: 'left' };
}

/**
 * Rows of one lane, each box in the first where neither it nor its label meets another. A label that fits nowhere is
 * narrowed to the widest place. The same boxes in the same order always lie alike.
 */
export function layOutLane(
  boxes: readonly Box[],
  { left, right }: { left: number; right: number },
): { placed: PlacedBox[]; rows: number } {
  const taken: { from: number; until: number }[][] = [];
  const placed = boxes.map((box): PlacedBox => {
    const label = labelOf(box, left, right);
    const from = Math.min(box.x0, label.x);
    const until = Math.max(box.x1, label.x + label.width);
    let row = 0;
    while (taken[row]?.some((other) => from < other.until + between && other.from < until + between)) row += 1;
    const own = taken[row] ?? [];
    own.push({ from, until });
    taken[row] = own;
    return { row, label };
  });
  return { placed, rows: taken.length };
}
