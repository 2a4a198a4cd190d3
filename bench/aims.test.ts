import { expect, test } from 'vitest';
import { judge } from './aims.ts';
import type { Measurement } from './measure.ts';

const runs = (perSecond: number) => [{ perSecond, latencies: [3] }];
const measured = (size: number, rate: number): Measurement => ({
  size,
  visible: 200,
  connections: 8,
  operation: 'list',
  runs: { json: runs(rate), html: runs(rate / 2), secured: runs(1000), plain: runs(2000) },
});
const count = { list: 6, timeline: 8, note: 8 };
const counts = [{ visible: 200, json: count, html: count, shortTimeline: 8 }];
const figures = { counts, pages: [], memory: [120], starts: [500] };

test('aims that are met say so', () => {
  const verdicts = judge({ ...figures, measured: [measured(1000, 950), measured(100_000, 920)] });
  expect(verdicts.filter(({ missedBy }) => missedBy > 0)).toEqual([]);
});

test('a missed aim says where and by how much', () => {
  const missed = judge({ ...figures, measured: [measured(1000, 950), measured(100_000, 500)] }).filter(
    ({ missedBy }) => missedBy > 0,
  );
  expect(missed.map(({ what, reached }) => [what, reached])).toEqual([
    ['JSON of the floor with row policies: list, 100000 cases, 200 visible', '0.50'],
    ['HTML of the floor with row policies: list, 100000 cases, 200 visible', '0.25'],
    ['JSON of the floor without: list, 100000 cases, 200 visible', '0.25'],
    ['cost from 1000 to 100000 cases: list, JSON', '1.90×'],
    ['cost from 1000 to 100000 cases: list, HTML', '1.90×'],
  ]);
});

test('statements that grow with the rows are found', () => {
  const verdicts = judge({
    ...figures,
    measured: [measured(1000, 950)],
    counts: [...counts, { ...counts[0]!, visible: 2000, json: { ...count, list: 7 } }],
  });
  expect(verdicts.find(({ what }) => what.startsWith('statements'))?.reached).toBe('no');
});
