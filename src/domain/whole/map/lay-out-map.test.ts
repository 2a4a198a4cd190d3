import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOf } from './draw-edges.ts';
import { layOutMap } from './lay-out-map.ts';
import { makeRows } from './make-rows.ts';
import { type MapBox, type MapColumn, type MapEdge, mapColumns } from './map.ts';
import { countCrossings, orderRows } from './order-rows.ts';
import { nearest } from './place-rows.ts';

interface Drawing {
  boxes: MapBox[];
  edges: MapEdge[];
}

/** Lines between a person and something else leave on trunks of two words. */
const trunkOf = (from: MapBox | undefined, to: MapBox | undefined, place: number): string | undefined =>
  (from?.column === 'people') === (to?.column === 'people') ? undefined : place % 2 ? 'did' : 'ordered';

const drawing: fc.Arbitrary<Drawing> = fc
  .record({
    boxes: fc.array(
      fc.record({
        column: fc.constantFrom(...mapColumns),
        height: fc.constantFrom(52, 70),
        cluster: fc.constantFrom(undefined, undefined, undefined, 'a', 'b'),
      }),
      { maxLength: 40, size: 'max' },
    ),
    ends: fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.constantFrom(0, 50, 90)), { maxLength: 90, size: 'max' }),
  })
  .map(({ boxes, ends }) => {
    const named = boxes.map((box, place) => ({
      ...box,
      id: `b${place}`,
      cluster: box.cluster && box.column === 'events' ? box.cluster : undefined,
    }));
    const edges = ends
      .filter(([from, to]) => from < named.length && to < named.length && from !== to)
      .map(([from, to, labelWidth], place) => ({
        id: `e${place}`,
        from: `b${from}`,
        to: `b${to}`,
        labelWidth,
        bundle: place % 3 ? 'solid' : 'dashed',
        trunk: trunkOf(named[from], named[to], place),
      }));
    return { boxes: named, edges };
  });

const runs = { numRuns: 200 };

describe('the layout of the map', () => {
  it('is the same every time', () => {
    fc.assert(
      fc.property(drawing, ({ boxes, edges }) => {
        expect(layOutMap(boxes, edges)).toEqual(layOutMap(structuredClone(boxes), structuredClone(edges)));
      }),
      { numRuns: 100 },
    );
  });

  it('draws every box once and every edge once', () => {
    fc.assert(
      fc.property(drawing, ({ boxes, edges }) => {
        const made = layOutMap(boxes, edges);
        expect(made.boxes.map(({ id }) => id).sort()).toEqual(boxes.map(({ id }) => id).sort());
        expect(made.edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id));
      }),
      runs,
    );
  });

  it('lets no box lie over another, and leaves clear space between them', () => {
    fc.assert(
      fc.property(drawing, ({ boxes, edges }) => {
        const { boxes: placed, width, height } = layOutMap(boxes, edges);
        for (const [at, box] of placed.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
          for (const other of placed.slice(at + 1))
            if (box.x === other.x) expect(Math.abs(box.y - other.y)).toBeGreaterThanOrEqual(52 + 9);
        }
      }),
      runs,
    );
  });

  it('leads no edge behind a box that is not its own, and behind its own no further than the outline', () => {
    fc.assert(
      fc.property(drawing, ({ boxes, edges }) => {
        const { boxes: placed, edges: drawn } = layOutMap(boxes, edges);
        const ends = new Map(edges.map((edge) => [edge.id, [edge.from, edge.to]]));
        for (const { id, drawn: edge } of drawn)
          for (const stretch of edge.stretches)
            for (let step = 0; step <= 24; step += 1) {
              const { x, y } = pointOf(stretch, step / 24);
              const behind = placed.find((box) => {
                const own = ends.get(id)?.includes(box.id) ? 26 : 0;
                return x > box.x + own && x < box.x + box.width - own && y > box.y - 1 && y < box.y + box.height + 1;
              });
              expect(behind?.id, `${id} at ${x}, ${y}`).toBeUndefined();
            }
      }),
      runs,
    );
  });

  it('lets no word lie over a box or another word', () => {
    fc.assert(
      fc.property(drawing, ({ boxes, edges }) => {
        const { boxes: placed, edges: drawn } = layOutMap(boxes, edges);
        const words = drawn.flatMap(({ label }) => (label ? [label] : []));
        for (const [at, box] of words.entries())
          for (const other of [...placed, ...words.slice(at + 1)])
            expect(
              box.x < other.x + other.width &&
                other.x < box.x + box.width &&
                box.y < other.y + other.height &&
                other.y < box.y + box.height,
            ).toBe(false);
      }),
      runs,
    );
  });

  it('keeps accounts of one matter next to each other', () => {
    fc.assert(
      fc.property(drawing, ({ boxes, edges }) => {
        const order = layOutMap(boxes, edges)
          .boxes.map(({ id }) => boxes.find((box) => box.id === id))
          .filter((box) => box?.column === 'events')
          .map((box) => box?.cluster ?? box?.id);
        expect(order.filter((item, at) => item !== order[at - 1])).toHaveLength(new Set(order).size);
      }),
      runs,
    );
  });
});

describe('the events', () => {
  it('stand from top to bottom as they are given, whatever they are linked to', () => {
    fc.assert(
      fc.property(drawing, ({ boxes, edges }) => {
        const plain = boxes.map(({ cluster: _, ...box }) => box);
        const placed = layOutMap(plain, edges).boxes.filter(
          ({ id }) => boxes.find((box) => box.id === id)?.column === 'events',
        );
        const byHeight = placed.toSorted((a, b) => a.y - b.y).map(({ id }) => id);
        expect(byHeight).toEqual(plain.filter(({ column }) => column === 'events').map(({ id }) => id));
      }),
      runs,
    );
  });

  it('one trunk has one word, and all its lines leave at one point', () => {
    fc.assert(
      fc.property(drawing, ({ boxes, edges }) => {
        const { edges: drawn } = layOutMap(boxes, edges);
        const trunks = Map.groupBy(
          drawn.flatMap(({ id, drawn: line, label }) => (line.trunk ? [{ id, from: line.trunk.from, label }] : [])),
          ({ from }) => `${from.x} ${from.y}`,
        );
        const people = new Set(boxes.flatMap(({ id, column }) => (column === 'people' ? [id] : [])));
        for (const own of trunks.values()) {
          expect(own.filter(({ label }) => label).length).toBeLessThanOrEqual(1);
          const whose = own.map(({ id }) => {
            const edge = edges.find((item) => item.id === id);
            return `${edge?.trunk} ${people.has(edge?.from ?? '') ? edge?.from : edge?.to}`;
          });
          expect(new Set(whose).size).toBe(1);
        }
      }),
      runs,
    );
  });
});

describe('the order of rows', () => {
  /** Seen red: the drawings of this seed, with an event without lines moved below the others. */
  it.each([{}, { seed: -1_479_737_962 }])('never has more crossings than the order that came in: %o', (drawn) => {
    fc.assert(
      fc.property(drawing, ({ boxes, edges }) => {
        const plain = boxes.map(({ cluster: _, ...box }) => box);
        const rows = makeRows(plain, edges);
        expect(countCrossings(orderRows(rows))).toBeLessThanOrEqual(countCrossings(rows));
      }),
      { ...runs, ...drawn },
    );
  });

  it('counts crossings as comparing every pair does', () => {
    fc.assert(
      fc.property(drawing, ({ boxes, edges }) => {
        const rows = makeRows(boxes, edges);
        const at = new Map(rows.columns.flatMap((column) => column.map((row, place) => [row.key, place] as const)));
        let crossings = 0;
        for (const [place, box] of rows.segments.entries())
          for (const other of rows.segments.slice(place + 1)) {
            if (box.gap !== other.gap) continue;
            const left = (at.get(box.left) ?? 0) - (at.get(other.left) ?? 0);
            const right = (at.get(box.right) ?? 0) - (at.get(other.right) ?? 0);
            if (left * right < 0) crossings += 1;
          }
        expect(countCrossings(rows)).toBe(crossings);
      }),
      runs,
    );
  });

  it('undoes crossings that can be undone', () => {
    const box = (id: string, column: MapColumn): MapBox => ({ id, column, height: 52 });
    const people = ['a', 'b', 'c', 'd'].map((id) => box(id, 'people'));
    const events = ['1', '2', '3', '4'].map((id) => box(id, 'events'));
    const edges = [
      ['a', '4'],
      ['b', '3'],
      ['c', '2'],
      ['d', '1'],
    ].map(([from = '', to = '']) => ({ id: from + to, from, to, labelWidth: 0, bundle: '' }));
    const rows = makeRows([...people, ...events], edges);
    expect(countCrossings(rows)).toBe(6);
    expect(countCrossings(orderRows(rows))).toBe(0);
  });
});

describe('rows near the wished places', () => {
  it('keep their distances and are no farther from their wishes than any other such rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(100), fc.nat(20)), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.nat(30),
        (all, move, by) => {
          const wished = all.map(([wish]) => wish);
          const distances = all.slice(1).map(([, distance]) => distance);
          const found = nearest(wished, distances);
          const cost = (at: readonly number[]) =>
            at.reduce((sum, y, place) => sum + (y - (wished[place] ?? 0)) ** 2, 0);
          for (const [place, distance] of distances.entries())
            expect((found[place + 1] ?? 0) - (found[place] ?? 0)).toBeGreaterThanOrEqual(distance - 1e-6);
          const other = found.map((y, place) => (place >= move ? y + by : y));
          expect(cost(found)).toBeLessThanOrEqual(cost(other) + 1e-6);
        },
      ),
    );
  });
});
