import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { keptWhen, middleOf } from '../../../platform/time/uncertain/index.ts';
import type { TimelineRow } from '../timeline.ts';
import { dayCount, extentOf } from './extent.ts';
import { gapsOf } from './gaps.ts';
import { edgesOf } from './gather.ts';
import { makeLanes, mostOpened } from './make-lanes.ts';
import { scaleOf, spreadOf } from './scale.ts';

const today = '2026-11-24';

function row(at: number, when: string, kind = 'event', lane: TimelineRow['lane'] = 'events'): TimelineRow {
  return {
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    kind,
    lane,
    class: lane === 'events' ? 'account' : 'support',
    on: middleOf(keptWhen(when)),
    at: 0,
    whenEdtf: when,
    code: 'threat',
    status: null,
    source: 'told-by-her',
    anchor: null,
    anchorId: null,
    same: [],
    organisationId: 'o',
    organisation: 'Saarni ry',
    author: null,
    own: true,
    version: 1,
    course: null,
    instance: null,
    channel: null,
    outcome: null,
  };
}

const aDay = fc
  .integer({ min: dayCount('2018-01-01'), max: dayCount(today) })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const aTime = fc.oneof(
  aDay,
  aDay.map((day) => day.slice(0, 7)),
  aDay.map((day) => `${day.slice(0, 4)}~`),
  aDay.map((day) => `${day.slice(0, 4)}-21`),
  aDay.map((day) => `${day}/..`),
  aDay.map((day) => `${day.slice(0, 7)}/`),
  aDay.map((day) => `/${day}`),
  aDay.map((day) => `[..${day.slice(0, 4)}]`),
  aDay.map((day) => `[${day.slice(0, 4)}..]`),
  aDay.map((day) => `${day.slice(0, 4)}/${Number(day.slice(0, 4)) + 1}`),
);
const someRows = fc
  .array(fc.record({ when: aTime, services: fc.boolean() }), { maxLength: 120 })
  .map((each) =>
    each.map(({ when, services }, at) => row(at, when, services ? 'note' : 'event', services ? 'services' : 'events')),
  );

test('every entry is drawn once or counted in one cluster, whatever its time; the picture is the same in any order of rows', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const opened: string[] = [];
      const view = makeLanes(rows, { today, period: 'kaikki' }, (id) => {
        opened.push(id);
        return { label: null };
      });
      const marks = view.lanes.flatMap(({ marks: own }) => own);
      const drawn = marks.flatMap((mark) => (mark.kind === 'one' ? [mark.entry.id] : []));
      const counted = marks.reduce((sum, mark) => sum + (mark.kind === 'cluster' ? mark.n : 0), 0);
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn.length + counted).toBe(rows.length);
      // Only what is drawn is opened.
      expect(opened.sort()).toEqual([...drawn].sort());
      expect(makeLanes([...rows].reverse(), { today, period: 'kaikki' }, () => ({ label: null }))).toEqual(
        makeLanes(rows, { today, period: 'kaikki' }, () => ({ label: null })),
      );
    }),
    { numRuns: 300 },
  );
});

test('what is drawn lies within the picture, and later days lie further right', () => {
  fc.assert(
    fc.property(someRows, aDay, aDay, (rows, a, b) => {
      const { spread, lanes } = makeLanes(rows, { today, period: 'kaikki' }, () => ({ label: null }));
      const scale = scaleOf(spread);
      for (const mark of lanes.flatMap(({ marks }) => marks)) {
        const { x0, x1 } = mark.kind === 'one' ? edgesOf(mark.extent, scale) : mark;
        expect(x0 >= scale.left && x1 <= scale.right && x0 <= x1).toBe(true);
      }
      if (a <= b) expect(scale.xOf(dayCount(a))).toBeLessThanOrEqual(scale.xOf(dayCount(b)));
    }),
    { numRuns: 300 },
  );
});

describe('the extent of a time', () => {
  const now = dayCount(today);
  const said = (when: string) =>
    extentOf(keptWhen(when), now).stretches.map(({ fill, from, until }) =>
      [fill, from, until]
        .map((item) =>
          typeof item === 'number' && Number.isFinite(item)
            ? new Date(item * 86_400_000).toISOString().slice(0, 10)
            : item,
        )
        .join(' '),
    );

  it.each([
    ['2026-09-09', ['solid 2026-09-09 2026-09-10']],
    ['2026-09', ['hatch 2026-09-01 2026-10-01']],
    ['2023-03-05/2024~', ['solid 2023-03-05 2023-03-06', 'hatch 2023-03-06 2026-01-01']],
    ['2023/2024', ['hatch 2023-01-01 2023-12-31', 'solid 2023-12-31 2024-01-02', 'hatch 2024-01-02 2025-01-01']],
    ['2025-08/..', ['hatch 2025-08-01 2025-08-31', 'solid 2025-08-31 2026-11-25', 'ahead 2026-11-25 Infinity']],
    ['2025-08-01/', ['solid 2025-08-01 2025-08-02', 'hatch 2025-08-02 2026-11-25']],
    ['[..2019]', ['hatch -Infinity 2020-01-01']],
    ['[2021..]', ['hatch 2021-01-01 2026-11-25']],
    ['../2023-03-01', ['solid -Infinity 2023-03-02']],
  ])('%s is drawn as %j', (when, expected) => expect(said(when)).toEqual(expected));
});

describe('gaps', () => {
  const of = (...times: string[]) =>
    gapsOf(times.map((when) => ({ when: keptWhen(when), extent: extentOf(keptWhen(when), dayCount(today)) })));
  it('are counted from the last day of one to the first of the next, at least and at most', () => {
    expect(of('2026-01-01', '2026-03-01')).toMatchObject([{ least: 59, most: 59 }]);
    expect(of('2026-01', '2026-03')).toEqual([]);
    expect(of('2026-01', '2026-04')).toMatchObject([{ least: 60, most: 119 }]);
  });
  it('are none where something goes on meanwhile, or where they are everyday', () => {
    expect(of('2026-01-01', '2025-12-01/2026-06-01', '2026-06-02')).toEqual([]);
    expect(of('2026-01-01', '2025-12-01/..', '2026-06-02')).toEqual([]);
    expect(of('2026-01-01', '2026-01-20')).toEqual([]);
  });
});

describe('the scale', () => {
  const entry = (first: string, asItHappened: boolean) => ({
    first: dayCount(first),
    last: dayCount(first),
    asItHappened,
  });
  it('changes at the month of the first entry written down as it happened', () => {
    const spread = spreadOf([entry('2019-05-01', false), entry('2026-06-14', true)], dayCount(today));
    expect(spread.breakAt).toBe(dayCount('2026-06-01'));
    const { breakX, left, right } = scaleOf(spread);
    expect(((breakX ?? 0) - left) / (right - left)).toBeCloseTo(0.27);
  });
  it('does not change where the early part is not thin, or nothing was told of earlier', () => {
    expect(spreadOf([entry('2022-05-01', true), entry('2021-12-01', false)], dayCount(today)).breakAt).toBeNull();
    expect(spreadOf([entry('2026-05-01', true)], dayCount(today)).breakAt).toBeNull();
  });
  it.each(['2026-10-20', '2026-05-01', '2021-01-01', '1980-01-01'])(
    'has ticks whose words do not meet from %s on',
    (first) => {
      for (const told of [true, false]) {
        const { ticks } = scaleOf(spreadOf([entry(first, told), entry('2026-06-14', true)], dayCount(today)));
        expect(ticks.length).toBeGreaterThan(1);
        for (const [at, { x }] of ticks.entries()) if (at > 0) expect(x - (ticks[at - 1]?.x ?? 0)).toBeGreaterThan(40);
      }
    },
  );
});

test('vague times never push a day that is known into a box', () => {
  const vague = Array.from({ length: 9 }, (_, at) => row(at, '2020~'));
  const known = ['2020-06-01', '2020-06-20', '2020-07-03'].map((day, at) => row(20 + at, day));
  const { lanes } = makeLanes([...vague, ...known, row(40, '2014-01-01')], { today, period: 'kaikki' }, () => ({
    label: null,
  }));
  const drawn = lanes[0]?.marks.flatMap((mark) => (mark.kind === 'one' ? [mark.entry.whenEdtf] : [])) ?? [];
  expect(drawn).toEqual(expect.arrayContaining(['2020-06-01', '2020-06-20', '2020-07-03']));
});

test('a picture fits what was told: a story that is long past ends where it ended, and today is a choice away', () => {
  const of = (period: 'sovita' | 'kaikki', ...times: string[]) =>
    makeLanes(
      times.map((when, at) => row(at, when)),
      { today, period },
      () => ({ label: null }),
    );
  const past = of('sovita', '2003-09-14', '2009~', '2010-03-01');
  expect(past.endsBeforeToday).toBe(true);
  expect(past.spread.until).toBeGreaterThan(dayCount('2010-12-31'));
  expect(past.spread.until).toBeLessThan(dayCount('2012-01-01'));
  expect(of('kaikki', '2003-09-14', '2010-03-01')).toMatchObject({ endsBeforeToday: false });
  expect(of('kaikki', '2003-09-14', '2010-03-01').spread.until).toBeGreaterThan(dayCount(today));
  // What is not long past, goes on or is to come reaches today as before.
  for (const times of [['2021-01-01', '2026-03-01'], ['2003-09-14', '2010/..'], ['2003-09-14', '2026-12-09'], []])
    expect(of('sovita', ...times)).toEqual(of('kaikki', ...times));
});

test('several in one mark are opened in its place: the first of them by time, each once', () => {
  const rows = Array.from({ length: 20 }, (_, at) => row(at, `2026-07-${String(20 - at).padStart(2, '0')}`));
  const closed = makeLanes(rows, { today, period: 'kaikki' }, () => ({ label: null }));
  const cluster = closed.lanes[0]?.marks.find((mark) => mark.kind === 'cluster');
  expect(cluster).toMatchObject({ opened: undefined });
  const open = cluster?.kind === 'cluster' ? cluster.key : '';
  const marks = makeLanes(rows, { today, period: 'kaikki', open }, () => ({ label: null })).lanes[0]?.marks ?? [];
  const opened = marks.flatMap((mark) => (mark.kind === 'cluster' && mark.opened ? [mark] : []));
  expect(opened).toHaveLength(1);
  const days = opened[0]?.opened?.map(({ entry }) => entry.whenEdtf) ?? [];
  expect(days).toHaveLength(Math.min(mostOpened, opened[0]?.n ?? 0));
  expect(days).toEqual([...new Set(days)].sort((a, b) => String(a).localeCompare(String(b))));
  expect(days[0]).toBe(opened[0]?.from);
  // A key of other days opens nothing.
  expect(makeLanes(rows, { today, period: 'kaikki', open: 'events.1' }, () => ({ label: null }))).toEqual(closed);
});
