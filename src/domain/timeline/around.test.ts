import { expect, test } from 'vitest';
import { aroundToday } from './around.ts';
import type { TimelineRow } from './timeline.ts';

const entry = (whenEdtf: string | null, more: Partial<TimelineRow> = {}) =>
  ({ id: `${whenEdtf} ${more.status ?? ''}`, kind: 'note', whenEdtf, status: null, ...more }) as TimelineRow;

test('the last that was and the first that is to come, of what is known to the day', () => {
  const step = { kind: 'process-step', status: 'planned' };
  const entries = [
    entry('2026-12-20'),
    entry('2026-12-02', step),
    entry('2026-11-29'),
    entry('2026-11-28', step),
    entry('2026-11-20'),
    entry('2026'),
    entry(null),
  ];
  const { last, next } = aroundToday(entries, '2026-11-29');
  expect([last?.whenEdtf, next?.whenEdtf]).toEqual(['2026-11-29', '2026-12-02']);
  // A hearing that was planned and whose day has passed is not said to have been.
  expect(aroundToday(entries.slice(3, 5), '2026-11-29').last?.whenEdtf).toBe('2026-11-20');
  expect(aroundToday([entry('2019~')], '2026-11-29')).toEqual({ last: null, next: null });
});
