import { expect, test } from 'vitest';
import { endsOf, gapIn, leadsTo, readHistory, type Ways } from './timelines.ts';

const bytes = 2 ** 24;
const numbers = (timeline: number, from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, nth) => ({ timeline, number: from + nth }));
const at = (piece: number) => Math.round(piece * bytes);
const ways = (more: Partial<Ways>): Ways => ({
  segmentBytes: bytes,
  pieces: [],
  histories: new Map(),
  backups: [{ timeline: 1, number: 3 }],
  ...more,
});

test('a history tells which timelines were left, and at which byte', () => {
  const text = '1\t0/5000000\tno recovery target specified\n\n2\t1/A0000028\tbefore 2026-11-27 14:05:00+02\n# note\n';
  expect(readHistory(text)).toEqual([
    { timeline: 1, at: 0x5000000 },
    { timeline: 2, at: 0x1_a000_0028 },
  ]);
  expect(readHistory('')).toEqual([]);
});

test('a timeline from whose end another goes on is no end; one that went on beside it is', () => {
  const histories = new Map([[2, [{ timeline: 1, at: at(6) }]]]);
  const one = ways({ pieces: [...numbers(1, 3, 5), ...numbers(2, 6, 8)], histories });
  expect(endsOf(one)).toEqual([2]);
  expect(endsOf({ ...one, pieces: [...one.pieces, { timeline: 1, number: 6 }] })).toEqual([1, 2]);
  // Left in the middle of a piece that is kept: what stands behind it has gone nowhere else.
  expect(endsOf({ ...one, histories: new Map([[2, [{ timeline: 1, at: at(5.5) }]]]) })).toEqual([1, 2]);
  expect(endsOf(ways({}))).toEqual([1]);
});

test('two that left one timeline are two ends; a restore of a restore is one', () => {
  const pieces = [...numbers(1, 3, 5), ...numbers(2, 6, 7), ...numbers(3, 8, 9)];
  const chain = [
    { timeline: 1, at: at(6) },
    { timeline: 2, at: at(8) },
  ];
  expect(
    endsOf(
      ways({
        pieces,
        histories: new Map([
          [2, chain.slice(0, 1)],
          [3, chain],
        ]),
      }),
    ),
  ).toEqual([3]);
  expect(
    endsOf(
      ways({
        pieces,
        histories: new Map([
          [2, chain.slice(0, 1)],
          [3, chain.slice(0, 1)],
        ]),
      }),
    ),
  ).toEqual([2, 3]);
  // Nothing is kept of the second but what the third says of it.
  expect(
    endsOf(ways({ pieces: [...numbers(1, 3, 5), ...numbers(3, 8, 9)], histories: new Map([[3, chain]]) })),
  ).toEqual([3]);
});

test('a backup leads to a timeline that left its own afterwards, and to no other', () => {
  const histories = new Map([[2, [{ timeline: 1, at: at(5.5) }]]]);
  const some = ways({ histories });
  expect(leadsTo(some, { timeline: 1, number: 3 }, 2)).toBe(true);
  expect(leadsTo(some, { timeline: 1, number: 5 }, 2)).toBe(true);
  expect(leadsTo(some, { timeline: 1, number: 6 }, 2)).toBe(false);
  expect(leadsTo(some, { timeline: 2, number: 9 }, 2)).toBe(true);
  expect(leadsTo(some, { timeline: 2, number: 5 }, 1)).toBe(false);
  expect(leadsTo(ways({}), { timeline: 1, number: 3 }, 2)).toBe(false);
});

test('a gap is told by the name of the piece that is missing on the way, whatever other timelines have', () => {
  const last = { timeline: 1, number: 3 };
  const histories = new Map([[2, [{ timeline: 1, at: at(5.5) }]]]);
  const pieces = [...numbers(1, 3, 9), ...numbers(2, 5, 7)];
  expect(gapIn(ways({ pieces, histories }), last, 2)).toBeUndefined();
  expect(gapIn(ways({ pieces, histories }), last, 1)).toBeUndefined();
  const without = (timeline: number, number: number) =>
    ways({ pieces: pieces.filter((one) => one.timeline !== timeline || one.number !== number), histories });
  expect(gapIn(without(1, 4), last, 2)).toBe('000000010000000000000004');
  // Of the piece in which it left, its own is needed: the other one goes on to what it did not take part in.
  expect(gapIn(without(2, 5), last, 2)).toBe('000000020000000000000005');
  expect(gapIn(without(1, 5), last, 2)).toBeUndefined();
  expect(gapIn(without(1, 5), last, 1)).toBe('000000010000000000000005');
  expect(gapIn(ways({ pieces: numbers(1, 3, 9), histories }), last, 2)).toBe('000000020000000000000005');
  expect(gapIn(ways({ pieces: numbers(1, 3, 4), histories }), last, 2)).toBeUndefined();
});
