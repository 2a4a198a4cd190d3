import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../format.ts';
import { worldsOf } from './bounds.ts';
import { type Edge, findCycle } from './find-cycle.ts';
import { type Told, tighten } from './tighten.ts';
import { sampleWhen } from './when.fixtures.ts';

const seed = 20_261_124;
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const edge = (most: number): fc.Arbitrary<Edge> =>
  fc.tuple(fc.constantFrom(...names.slice(0, most)), fc.constantFrom(...names.slice(0, most)));

/** Who can be reached from whom, by going on until nothing new is found. */
function reach(edges: readonly Edge[]): Set<string> {
  const known = new Set(edges.map(([one, other]) => one + other));
  for (let size = -1; size !== known.size; ) {
    size = known.size;
    for (const item of [...known])
      for (const other of [...known]) if (item[1] === other[0]) known.add(`${item[0]}${other[1]}`);
  }
  return known;
}

/** Seen red: with nodes left on the path behind them; with `path.slice(place + 1)`. */
test('a cycle is found exactly where somebody can be reached from herself, and is a cycle', () => {
  const seen = { cycle: 0, none: 0 };
  fc.assert(
    fc.property(fc.array(edge(7), { maxLength: 10 }), (edges) => {
      const cycle = findCycle(edges);
      expect(cycle !== undefined).toBe([...reach(edges)].some(([from, to]) => from === to));
      seen[cycle ? 'cycle' : 'none'] += 1;
      if (!cycle) return;
      expect(new Set(cycle).size).toBe(cycle.length);
      cycle.forEach((id, place) => {
        const next = cycle[(place + 1) % cycle.length];
        expect(edges.some(([one, other]) => one === id && other === next)).toBe(true);
      });
    }),
    { numRuns: 5_000, seed },
  );
  expect(Math.min(seen.cycle, seen.none)).toBeGreaterThan(500);
});

test('ten thousand in a row need no deep stack', () => {
  const row = Array.from({ length: 10_000 }, (_, count): Edge => [`${count}`, `${count + 1}`]);
  expect(findCycle(row)).toBeUndefined();
  expect(findCycle([...row, ['10000', '0']])).toHaveLength(10_001);
});

const start = '2021-03-01';
const horizon = 4;
const dayAt = (count: number) => addDays(start, count);
const count = fc.nat(horizon - 1);
const two = fc.tuple(count, count).map(([a, b]) => [dayAt(Math.min(a, b)), dayAt(Math.max(a, b))] as const);
const anyTime = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  count.map((item) => sampleWhen(dayAt(item))),
  two.map(([a, b]) => sampleWhen(`[${a}..${b}]`)),
  two.map(([a, b]) => sampleWhen(`${a}/${b}`)),
  count.map((item) => sampleWhen(`${dayAt(item)}/..`)),
  count.map((item) => sampleWhen(`${dayAt(item)}/`)),
  count.map((item) => sampleWhen(`[..${dayAt(item)}]`)),
  count.map((item) => sampleWhen(`../${dayAt(item)}`)),
  count.map((item) => sampleWhen(`/${dayAt(item)}`)),
);
/** Most of them point forward, so that long rows without a cycle are many. */
const forward = edge(4).map(([one, other]): Edge => (one < other ? [one, other] : [other, one]));
const someEdge = fc.oneof(
  { weight: 12, arbitrary: forward.filter(([one, other]) => one !== other) },
  { weight: 1, arbitrary: edge(4) },
);
const events: fc.Arbitrary<Told[]> = fc
  .tuple(fc.array(anyTime, { minLength: 4, maxLength: 4 }), fc.array(someEdge, { maxLength: 5 }))
  .map(([times, edges]) =>
    times.map((when, place) => {
      const id = names[place] as string;
      const of = (from: 0 | 1, parity: number) =>
        edges.flatMap((edge, at) => (edge[from] === id && at % 2 === parity ? [edge[from === 0 ? 1 : 0]] : []));
      return { id, when, before: of(0, 0), after: of(1, 1) };
    }),
  );

const edgesOf = (all: readonly Told[]): Edge[] =>
  all.flatMap(({ id, before = [], after = [] }) => [
    ...before.map((other): Edge => [id, other]),
    ...after.map((other): Edge => [other, id]),
  ]);

type World = readonly [start: number, end: number];

/** Each way in which one of them may have lain in the days looked at; -1 and the day after the last stand for all beyond. */
function worlds({ when }: Told): World[] {
  const days = Array.from({ length: horizon + 2 }, (_, at) => at - 1);
  const ends = [...days, Infinity];
  if (!when) return days.flatMap((from) => days.filter((until) => until >= from).map((until): World => [from, until]));
  const { isMoment, start: from, end: until } = worldsOf(when);
  const fits = (day: number, { first, last }: { first: number; last: number }) => {
    const real = daysBetween('1970-01-01', start) + day;
    return real >= first && real <= last;
  };
  if (isMoment) return days.filter((day) => fits(day, from)).map((day) => [day, day]);
  return [-Infinity, ...days]
    .filter((day) => fits(day, from))
    .flatMap((day) => ends.filter((end) => end >= day && fits(end, until)).map((end): World => [day, end]));
}

/** Goes through all ways in which all of them may have lain together: the first start and the last end of each. */
function together(all: readonly Told[], edges: readonly Edge[]): Map<string, [number, number]> | undefined {
  const found = new Map<string, [number, number]>();
  const chosen = new Map<string, World>();
  const fits = () =>
    edges.every(([one, other]) => {
      const [a, b] = [chosen.get(one), chosen.get(other)];
      return !a || !b || a[1] <= b[0];
    });
  const choose = (place: number): void => {
    const event = all[place];
    if (!event) {
      for (const [id, [from, until]] of chosen) {
        const known = found.get(id);
        found.set(id, known ? [Math.min(known[0], from), Math.max(known[1], until)] : [from, until]);
      }
      return;
    }
    for (const world of worlds(event)) {
      chosen.set(event.id, world);
      if (fits()) choose(place + 1);
      chosen.delete(event.id);
    }
  };
  choose(0);
  return found.size > 0 ? found : undefined;
}

/**
 * Seen red: without pushBack; with `later.endsFrom` or `earlier.startsUntil` left as it was; without the line for what still goes
 * on, or had no beginning; with fromOf or untilOf always handed on; with cycles left in.
 */
test('narrowed days are those that every way of lying together leaves, and a contradiction is told where there is none', () => {
  const seen = { cycle: 0, dates: 0, fine: 0 };
  fc.assert(
    fc.property(events, (all) => {
      const edges = edgesOf(all);
      const { bounds, contradictions } = tighten(all);
      expect([...bounds.keys()]).toEqual(all.map(({ id }) => id));
      const cycles = contradictions.filter(({ kind }) => kind === 'cycle');
      expect(cycles.length > 0).toBe(findCycle(edges) !== undefined);
      const reached = reach(edges);
      for (const contradiction of contradictions)
        if (contradiction.kind === 'dates') {
          const [first, last] = [contradiction.first, contradiction.last].map(
            (id) => all.find((event) => event.id === id)?.when,
          );
          expect(reached.has(contradiction.first + contradiction.last)).toBe(true);
          const over = first ? worldsOf(first).end.first : -Infinity;
          const begun = last ? worldsOf(last).start.last : Infinity;
          expect(over > begun || over === Infinity || begun === -Infinity).toBe(true);
        }
      seen[cycles.length > 0 ? 'cycle' : contradictions.length > 0 ? 'dates' : 'fine'] += 1;
      if (cycles.length > 0) return;
      const naive = together(all, edges);
      expect(contradictions.length === 0).toBe(naive !== undefined);
      // In the days looked at, the day before the first and the day after the last stand for no limit.
      const seenDay = (day: number) => (day < 0 || day >= horizon ? null : dayAt(day));
      if (naive)
        for (const [id, [from, until]] of naive)
          expect(bounds.get(id), id).toEqual({ from: seenDay(from), until: seenDay(until) });
    }),
    { numRuns: 300, seed },
  );
  expect(Math.min(seen.cycle, seen.dates, seen.fine)).toBeGreaterThan(10);
});

test('an event without a date takes its last day from what came after it', () => {
  const { bounds, contradictions } = tighten([
    { id: 'flat', when: sampleWhen('2021'), after: ['flight'] },
    { id: 'flight', after: ['passport'] },
    { id: 'passport', when: sampleWhen('2019-21') },
    { id: 'else' },
  ]);
  expect(contradictions).toEqual([]);
  expect(bounds.get('flight')).toEqual({ from: '2019-03-01', until: '2021-12-31' });
  expect(bounds.get('else')).toEqual({ from: null, until: null });
});

test('what contradicts itself is told, through others too, and keeps the dates that were said', () => {
  const { bounds, contradictions } = tighten([
    { id: 'a', when: sampleWhen('2022'), before: ['b'] },
    { id: 'b', before: ['c', 'gone'] },
    { id: 'c', when: sampleWhen('2020') },
  ]);
  expect(contradictions).toEqual([{ kind: 'dates', first: 'a', last: 'c' }]);
  expect(bounds.get('a')).toEqual({ from: '2022-01-01', until: '2022-12-31' });
  expect(bounds.get('c')).toEqual({ from: '2020-01-01', until: '2020-12-31' });
  expect(bounds.get('b')).toEqual({ from: null, until: null });
  // What follows takes nothing over from the contradiction. Seen red without the reset.
  const wrong = tighten([
    { id: 'a', when: sampleWhen('2022'), before: ['b'] },
    { id: 'b', when: sampleWhen('2020'), before: ['c'] },
    { id: 'c' },
  ]);
  expect(wrong.contradictions).toEqual([{ kind: 'dates', first: 'a', last: 'b' }]);
  expect(wrong.bounds.get('c')).toEqual({ from: '2020-01-01', until: null });
  expect(
    tighten([
      { id: 'x', before: ['y'] },
      { id: 'y', before: ['x'] },
    ]).contradictions,
  ).toEqual([{ kind: 'cycle', ids: ['x', 'y'] }]);
});
