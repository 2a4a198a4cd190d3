import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, layOutLane, type PlacedBox } from './lay-out.ts';
import { plot } from './scale.ts';

const box = fc
  .record({
    x0: fc.integer({ min: plot.left, max: plot.right - 1 }),
    length: fc.integer({ min: 1, max: 1000 }),
    labelWidth: fc.integer({ min: 0, max: 230 }),
    inside: fc.constantFrom('may' as const, 'must' as const, 'never' as const),
    rows: fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined, freq: 3 }),
  })
  .map(({ x0, length, ...more }): Box => ({ x0, x1: Math.min(plot.right, x0 + length), ...more }));
const boxes = fc.array(box, { maxLength: 60 });

const reach = (box: Box, { label }: PlacedBox) => ({
  from: Math.min(box.x0, label.x),
  until: Math.max(box.x1, label.x + label.width),
});

test('no two marks or labels of a row overlap, and none leaves the picture', () => {
  fc.assert(
    fc.property(boxes, (each) => {
      const { placed, rows } = layOutLane(each, plot);
      expect(placed).toHaveLength(each.length);
      const inRows = [...placed.entries()].flatMap(([at, item]) =>
        Array.from({ length: each[at]?.rows ?? 1 }, (_, more) => ({ at, item, row: item.row + more })),
      );
      const byRow = Map.groupBy(inRows, ({ row }) => row);
      expect(byRow.size).toBe(rows);
      for (const own of byRow.values()) {
        const sorted = own.map(({ at, item }) => reach(each[at] as Box, item)).sort((a, b) => a.from - b.from);
        for (const [at, { from }] of sorted.entries())
          if (at > 0) expect(from).toBeGreaterThanOrEqual((sorted[at - 1]?.until ?? 0) + 8);
      }
      for (const [at, item] of placed.entries()) {
        const { from, until } = reach(each[at] as Box, item);
        expect(from).toBeGreaterThanOrEqual(plot.left);
        expect(until).toBeLessThanOrEqual(plot.right);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a label stands on its mark or beside it, never across its edge', () => {
  fc.assert(
    fc.property(boxes, (each) => {
      for (const [at, { label }] of layOutLane(each, plot).placed.entries()) {
        const { x0, x1 } = each[at] as Box;
        if (label.side === 'inside') expect(label.x >= x0 && label.x + label.width <= Math.max(x1, label.x)).toBe(true);
        else expect(label.width === 0 || label.x >= x1 || label.x + label.width <= x0).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the same boxes always lie alike', () => {
  fc.assert(
    fc.property(boxes, (each) => {
      expect(layOutLane(each, plot)).toEqual(layOutLane([...each], plot));
    }),
  );
});
