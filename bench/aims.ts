import type { Measurement } from './measure.ts';
import type { PageMeasurement } from './pages/measure-pages.ts';
import type { StatementCounts } from './statements.ts';
import { median, p99Of, rateOf, ratioOf } from './statistics.ts';

/** What the speed of the program is held against (issue of the first release). */
const aims = { json: 0.6, html: 0.45, jsonPlain: 0.35, p99: 50, flat: 1.3, memory: 250, start: 1000 };

export interface Verdict {
  readonly what: string;
  readonly reached: string;
  readonly aim: string;
  /** By how much the aim is missed, 0 when it is met. */
  readonly missedBy: number;
}

const atLeast = (what: string, value: number, aim: number): Verdict => ({
  what,
  reached: value.toFixed(2),
  aim: `≥ ${aim}`,
  missedBy: Math.max(0, aim - value),
});
const atMost = (what: string, value: number, aim: number, unit: string, digits = 0): Verdict => ({
  what,
  reached: `${value.toFixed(digits)}${unit}`,
  aim: `≤ ${aim}${unit}`,
  missedBy: Math.max(0, value - aim),
});

/** The lowest of all cells is what counts: an aim is met everywhere or not at all. */
function ratios(measured: readonly Measurement[]): Verdict[] {
  const lowest = (item: 'json' | 'html', floor: 'secured' | 'plain', what: string, aim: number) =>
    measured
      .map(({ runs, size, visible, operation }) =>
        atLeast(`${what}: ${operation}, ${size} cases, ${visible} visible`, ratioOf(runs[item], runs[floor]), aim),
      )
      .toSorted((a, b) => b.missedBy - a.missedBy || Number(a.reached) - Number(b.reached));
  return [
    lowest('json', 'secured', 'JSON of the floor with row policies', aims.json),
    lowest('html', 'secured', 'HTML of the floor with row policies', aims.html),
    lowest('json', 'plain', 'JSON of the floor without', aims.jsonPlain),
  ].flatMap((all) => [all[0] as Verdict, ...all.slice(1).filter(({ missedBy }) => missedBy > 0)]);
}

const slowest = (measured: readonly Measurement[], face: 'json' | 'html'): Verdict =>
  atMost(
    `slowest p99, ${face.toUpperCase()}, 8 connections`,
    Math.max(...measured.map(({ runs }) => p99Of(runs[face]))),
    aims.p99,
    ' ms',
    1,
  );

/** How much dearer an answer becomes from the smallest to the largest database, for the worker of 200 cases. */
function flatness(measured: readonly Measurement[]): Verdict[] {
  const own = measured.filter(({ visible }) => visible === 200);
  const sizes = own.map(({ size }) => size);
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  if (small === large) return [];
  return own
    .filter(({ size }) => size === small)
    .flatMap(({ operation, runs }) => {
      const other = own.find((item) => item.size === large && item.operation === operation) as Measurement;
      return (['json', 'html'] as const).map((face) =>
        atMost(
          `cost from ${small} to ${large} cases: ${operation}, ${face.toUpperCase()}`,
          rateOf(runs[face]) / rateOf(other.runs[face]),
          aims.flat,
          '×',
          2,
        ),
      );
    });
}

function constant(counts: readonly StatementCounts[]): Verdict {
  const each = counts.map(({ json, html, shortTimeline }) =>
    JSON.stringify([json, html, shortTimeline === json.timeline]),
  );
  const same = new Set(each).size === 1 && counts.every(({ json, shortTimeline }) => json.timeline === shortTimeline);
  return {
    what: 'statements independent of visible cases and notes',
    reached: same ? 'yes' : 'no',
    aim: 'yes',
    missedBy: same ? 0 : 1,
  };
}

/** A floor without row policies that is not the faster one has a bad plan of its own and says nothing. */
function floorsInOrder(measured: readonly Measurement[]): Verdict {
  const odd = measured.filter(({ runs }) => ratioOf(runs.plain, runs.secured) < 1);
  const where = odd.map(({ operation, size, visible }) => `${operation} ${size}/${visible}`).join(', ');
  return {
    what: 'the floor without row policies is the faster one',
    reached: odd.length === 0 ? 'yes' : `not at ${where}`,
    aim: 'yes',
    missedBy: odd.length,
  };
}

export interface Figures {
  readonly measured: readonly Measurement[];
  readonly counts: readonly StatementCounts[];
  readonly pages: readonly PageMeasurement[];
  readonly memory: readonly number[];
  readonly starts: readonly number[];
}

/** Every aim with what was reached. The aims speak of 8 connections. */
export function judge({ measured, counts, pages, memory, starts }: Figures): Verdict[] {
  const eight = measured.filter(({ connections }) => connections === 8);
  const ofPages = pages.map(({ kind, runs, size }) =>
    atMost(`p99 of the page ${kind.name}, ${size} cases, 8 connections`, p99Of(runs), kind.aim, ' ms', 1),
  );
  const rest = [
    atMost('memory of the program at its peak', Math.max(...memory), aims.memory, ' MB'),
    atMost('start of the program beyond PostgreSQL', median(starts), aims.start, ' ms'),
  ];
  if (eight.length === 0) return [...ofPages, ...rest];
  return [
    ...ofPages,
    ...ratios(eight),
    slowest(eight, 'json'),
    slowest(eight, 'html'),
    constant(counts),
    floorsInOrder(eight),
    ...flatness(eight),
    ...rest,
  ];
}
