import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingOf } from './departures.ts';
import { someFact } from './facts.fixtures.ts';

/** The numbers of a table with its totals, by place. */
const countIn = (cells: readonly (readonly number[])[]) => {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const rows = cells.map((row) => [...row, sum(row)]);
  const all = [...rows, (rows[0] ?? []).map((_, at) => sum(rows.map((row) => row[at] ?? 0)))];
  return ([row, column]: readonly number[]) => all[row as number]?.[column as number] ?? null;
};
const exactly = { single: 0, crossed: 0 };
const form = someFact('form', ['labour', 'sexual']);
const gender = someFact('gender', ['woman', 'man'], { at: 1 });

const departuresOf = (cells: readonly (readonly number[])[], off = exactly, facts = [form, gender] as const) =>
  meetingOf(facts, countIn(cells), off)?.departures ?? [];

describe('how two facts meet', () => {
  it('counts what is expected when they have nothing to do with each other', () => {
    const [cell] = departuresOf([
      [10, 190],
      [90, 710],
    ]);
    expect(cell).toMatchObject({ people: 10, group: 200, other: 100, all: 1000, expected: 20, ratio: 0.5 });
  });

  it.each([
    // Exact limits of a Poisson number (Garwood 1936), as tables have them.
    [10, 4.795, 18.39],
    [100, 81.36, 121.63],
    [30, 20.24, 42.83],
  ])('has an interval near the exact one: %i people, %f to %f', (people, low, high) => {
    const [cell] = departuresOf([
      [people, 10_000 - people],
      [10_000 - people, 1_000_000],
    ]);
    const expected = cell?.expected ?? 0;
    expect((cell?.low ?? 0) * expected).toBeCloseTo(low, 0);
    expect((cell?.high ?? 0) * expected).toBeCloseTo(high, 0);
  });

  it('leaves out those of whom one of the two is not known', () => {
    const facts = [someFact('form', ['labour', 'sexual', '?', '']), gender] as const;
    const [cell] = departuresOf(
      [
        [40, 60],
        [60, 40],
        [100, 0],
        [0, 300],
      ],
      exactly,
      facts,
    );
    expect(cell).toMatchObject({ group: 100, other: 100, all: 200, expected: 50 });
  });

  it('marks nothing that chance explains, and tells nothing of a group that is whole or empty', () => {
    const ways = (cells: readonly (readonly number[])[]) => departuresOf(cells).map(({ way }) => way);
    const found = (cells: readonly (readonly number[])[]) =>
      departuresOf(cells).map(({ finding }) => finding !== undefined);
    expect(
      ways([
        [52, 48],
        [48, 52],
      ]),
    ).toEqual([undefined, undefined, undefined, undefined]);
    const apart = [
      [400, 100],
      [100, 400],
    ];
    expect(ways(apart)).toEqual(['more', 'fewer', 'fewer', 'more']);
    expect(found(apart)).toEqual([true, true, true, true]);
    const whole = [
      [500, 0],
      [100, 400],
    ];
    expect(ways(whole)).toEqual(['more', 'fewer', 'fewer', 'more']);
    expect(found(whole)).toEqual([false, false, true, false]);
  });

  it('compares two answers of one question once, and finds nothing in that they meet seldom', () => {
    const forms = someFact('form', ['labour', 'marriage', 'sexual', ''], { multi: true });
    const both = [
      [500, 20, 40, 0],
      [20, 200, 150, 0],
      [40, 150, 300, 0],
      [0, 0, 0, 200],
    ];
    // A total is everybody who has the answer, not the sum of the row.
    const count = ([row, column]: readonly number[]) => {
      const [one, other] = [row as number, column as number];
      if (one === 4 && other === 4) return 1000;
      return one === 4 || other === 4
        ? (both[Math.min(one, other)]?.[Math.min(one, other)] ?? null)
        : (both[one]?.[other] ?? null);
    };
    const departures = meetingOf([forms, forms], count, exactly)?.departures ?? [];
    expect(departures.map(({ places, way, finding }) => [places.join(), way, finding !== undefined])).toEqual([
      ['0,1', 'fewer', false],
      ['0,2', 'fewer', false],
      ['1,2', 'more', true],
    ]);
    expect(departures[2]).toMatchObject({ people: 150, group: 200, other: 300, all: 800, expected: 75 });
  });

  it('does not take two answers for friends because many answer that it is not known', () => {
    const forms = someFact('form', ['labour', 'sexual', '?'], { multi: true });
    // Half of the people say "not known"; of the others the two answers meet as often as chance has it.
    const both = [
      [250, 125, 0],
      [125, 250, 0],
      [0, 0, 500],
    ];
    const count = ([row, column]: readonly number[]) => {
      const [one, other] = [row as number, column as number];
      if (one === 3 && other === 3) return 1000;
      return one === 3 || other === 3
        ? (both[Math.min(one, other)]?.[Math.min(one, other)] ?? null)
        : (both[one]?.[other] ?? null);
    };
    expect(meetingOf([forms, forms], count, exactly)?.departures).toMatchObject([{ expected: 125, way: undefined }]);
  });

  it('knows when one fact tells the other', () => {
    const tells = (cells: readonly (readonly number[])[]) =>
      meetingOf([form, gender], countIn(cells), exactly)?.follows;
    expect(
      tells([
        [500, 10],
        [10, 480],
      ]),
    ).toBe(true);
    // Nearly everybody is a woman whatever the form: the form tells nothing of it.
    expect(
      tells([
        [500, 10],
        [480, 10],
      ]),
    ).toBe(false);
  });

  it('does not take rounding for a fact that tells the other', () => {
    // Eight towns, each of one made-up person who stands for five.
    const towns = someFact('town', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    const cells = towns.categories.map((_, at) => (at % 2 ? [5, 0] : [0, 5]));
    expect(meetingOf([towns, gender], countIn(cells), { single: 4, crossed: 9 })?.follows).toBe(false);
  });

  it('finds nothing where rounding may have made a group whole', () => {
    const cells = [
      [95, 5],
      [405, 495],
    ];
    const found = (off: typeof exactly) => departuresOf(cells, off).some(({ finding }) => finding !== undefined);
    expect(found(exactly)).toBe(true);
    expect(found({ single: 4, crossed: 9 })).toBe(false);
  });

  it('is silent where a number that it needs is hidden', () => {
    const count = countIn([
      [40, 60],
      [60, 40],
    ]);
    const hidden = (places: readonly number[]) => (places.join() === '0,0' ? null : count(places));
    expect(meetingOf([form, gender], hidden, exactly)?.departures.map(({ places }) => places.join())).toEqual([
      '0,1',
      '1,0',
      '1,1',
    ]);
    expect(meetingOf([form, gender], () => null, exactly)).toBeUndefined();
  });

  it('says of rounded numbers only what holds of every file that may be behind them', () => {
    const number = fc.integer({ min: 0, max: 400 });
    const rows = fc.array(fc.tuple(number, number, number), { minLength: 2, maxLength: 4 });
    const shift = fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true }));
    const bounds = { single: 4, crossed: 9 };
    let told = 0;
    fc.assert(
      fc.property(rows, shift, (cells, moves) => {
        const names = ['labour', 'sexual', 'begging', 'crime'].slice(0, cells.length);
        const facts = [someFact('form', names), someFact('gender', ['woman', 'man', '?'], { at: 1 })] as const;
        const truly = countIn(cells);
        // Any numbers within the bounds, not only those of a file: what is said must hold of more than can be.
        const printed = new Map<string, number>();
        const about = (places: readonly number[]) => {
          const key = places.join();
          const isOne = places[0] === cells.length || places[1] === 3;
          const move = Math.trunc((isOne ? bounds.single : bounds.crossed) * (moves.next().value as number));
          const known = printed.get(key) ?? Math.max(0, (truly(places) ?? 0) + move);
          printed.set(key, known);
          return known;
        };
        const said = meetingOf(facts, about, bounds)?.departures ?? [];
        const so = meetingOf(facts, truly, exactly)?.departures ?? [];
        for (const one of said) {
          const other = so.find(({ places }) => places.join() === one.places.join());
          if (!other || one.way === undefined) continue;
          told += 1;
          expect(other.way).toBe(one.way);
        }
      }),
      { numRuns: 400, seed: 1 },
    );
    expect(told).toBeGreaterThan(500);
  });
});
