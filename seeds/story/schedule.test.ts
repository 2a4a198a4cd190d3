import { expect, test } from 'vitest';
import { dayOf, weekdayOf } from '../../src/platform/time/format.ts';
import { cases } from './cases/index.ts';
import { inventedCode } from './invented-code.ts';
import { scheduled } from './schedule.ts';
import { momentOf } from './when.ts';

const mornings = Array.from({ length: 20 }, (_, n) => new Date(Date.UTC(2026, 8, 1 + 9 * n, 4, 30)));

test('whichever day the story is told, nothing happens on a weekend, in the future, or before what it follows from', () => {
  for (const now of mornings) {
    const told = scheduled(cases, now);
    const places = new Map(cases.map((story) => [story, -1]));
    let last = 0;
    for (const { story, step, at } of told) {
      expect(at.getTime()).toBeGreaterThan(last);
      expect(at.getTime()).toBeLessThan(now.getTime());
      expect(weekdayOf(at)).toBeLessThan(6);
      const place = story.steps.indexOf(step);
      expect(place, `${story.codeWord}, ${step.daysAgo} days ago at ${step.clock}`).toBeGreaterThan(places.get(story)!);
      places.set(story, place);
      last = at.getTime();
    }
  }
});

test('a Finnish wall clock is the right moment in winter and in summer', () => {
  expect(momentOf('2026-01-15', '9.30').toISOString()).toBe('2026-01-15T07:30:00.000Z');
  expect(momentOf('2026-07-15', '0.10').toISOString()).toBe('2026-07-14T21:10:00.000Z');
  expect(dayOf(momentOf('2026-07-15', '0.10'))).toBe('2026-07-15');
});

test('identity codes are of the 900 series and carry the right check character', () => {
  expect(inventedCode('1999-04-12', 912)).toBe('120499-912X');
  expect(inventedCode('2007-02-03', 938)).toBe('030207A938L');
});
