import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayCount } from './extent.ts';
import { moveRange, moves } from './move-range.ts';
import { tellsYears } from './scale.ts';

const shown = { from: dayCount('2026-01-01'), until: dayCount('2026-03-02') };

test('a range is moved by half of itself, and halved or doubled around its middle', () => {
  expect(moveRange(shown, 'earlier')).toEqual({ from: '2025-12-02', until: '2026-01-30' });
  expect(moveRange(shown, 'later')).toEqual({ from: '2026-01-31', until: '2026-03-31' });
  expect(moveRange(shown, 'closer')).toEqual({ from: '2026-01-16', until: '2026-02-14' });
  expect(moveRange(shown, 'farther')).toEqual({ from: '2025-12-02', until: '2026-03-31' });
});

test('closer and farther undo each other, and no way leads out of the calendar or to less than a fortnight', () => {
  const range = fc.record({
    from: fc.integer({ min: dayCount('1900-01-01'), max: dayCount('2099-01-01') }),
    days: fc.integer({ min: 1, max: 40_000 }),
  });
  fc.assert(
    fc.property(range, fc.array(fc.constantFrom(...moves), { maxLength: 12 }), ({ from, days }, steps) => {
      let now = { from, until: from + days };
      for (const step of steps) {
        const to = moveRange(now, step);
        expect(to.from >= '1900-01-01' && to.until <= '2100-12-31').toBe(true);
        now = { from: dayCount(to.from), until: dayCount(to.until) + 1 };
        expect(now.until - now.from).toBeGreaterThanOrEqual(14);
      }
    }),
  );
  const closer = moveRange(shown, 'closer');
  expect(moveRange({ from: dayCount(closer.from), until: dayCount(closer.until) + 1 }, 'farther')).toEqual({
    from: '2026-01-01',
    until: '2026-03-01',
  });
});

test('a day is told with its year where more than a year of its scale is shown', () => {
  const year = { from: 0, until: 425, breakAt: null };
  expect([tellsYears(year, 10), tellsYears({ ...year, until: 426 }, 10)]).toEqual([false, true]);
  const changing = { from: 0, until: 1200, breakAt: 1000 };
  expect([999, 1000].map((day) => tellsYears(changing, day))).toEqual([true, false]);
});
