import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../platform/time/format.ts';
import { exactly, sumOf } from '../../platform/time/length.ts';
import { standsOn } from '../../platform/time/uncertain/index.ts';
import { doneInOrder, gaps, isExact, nextMover, offenceCourse, spells, stageTimes } from './durations.ts';
import { isTrafficking } from './offences.ts';
import { anOffence, aProcess, aStep } from './process.fixtures.ts';
import { stageOf, stages, stepCodes, stepOf } from './steps.ts';

const today = '2026-11-24';

const course = [
  aStep('report-made', '2024-02-29'),
  aStep('investigation-opened', '2024-03-10'),
  aStep('hearing', '2024-06-01'),
  aStep('counsel-appointed', '2024-06-02'),
  aStep('charges-considered', '2025-03-30'),
  aStep('charge-brought', '2025-10-26'),
  aStep('main-hearing', '2026-01-10'),
  aStep('judgment-given', '2026-02-10'),
];

test('days in each stage, one after another without a hole, over a leap day and both changes of the clock', () => {
  const all = spells(course, today);
  expect(all.map(({ stage, length }) => [stage, length.least])).toEqual([
    ['report', 10],
    ['investigation', 385],
    ['charges', 286],
    ['trial', 31],
    ['judgment', 287],
  ]);
  expect(all.at(-1)).toMatchObject({ until: null, length: { least: 287, most: 287 } });
  expect(
    stageTimes(all)
      .filter(({ current }) => current)
      .map(({ stage }) => stage),
  ).toEqual(['judgment']);
});

test('a course that comes back to an earlier stage spends time there twice; a support beside it moves nothing', () => {
  const again = [...course, aStep('appeal-judgment', '2026-05-01'), aStep('main-hearing', '2026-09-01')];
  const all = spells(again, today);
  expect(all.map(({ stage }) => stage)).toEqual([
    'report',
    'investigation',
    'charges',
    'trial',
    'judgment',
    'appeal',
    'trial',
  ]);
  expect(stageTimes(all).find(({ stage }) => stage === 'trial')?.length).toEqual({ least: 31 + 84, most: 31 + 84 });
  expect(spells([aStep('counsel-appointed', '2026-01-01')], today)).toEqual([]);
});

const dated = fc.array(
  fc.record({
    code: fc.constantFrom(...stepCodes),
    day: fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-10-20', days)),
    width: fc.constantFrom(0, 0, 0, 30, 365),
    state: fc.constantFrom('done', 'done', 'planned', 'cancelled', 'moved'),
  }),
  { maxLength: 25 },
);

test('days in the stages add up to the whole, whatever the steps and their order', () => {
  fc.assert(
    fc.property(dated, fc.boolean(), (given, ended) => {
      const steps = given.map(({ code, day, width, state }, place) =>
        aStep(code, day, {
          id: String(place),
          until: addDays(day, width),
          whenEdtf: width === 0 ? day : `[${day}..${addDays(day, width)}]`,
          state: state as 'done',
        }),
      );
      const all = spells(steps, '2027-01-01', ended);
      const shuffled = spells(steps.toReversed(), '2027-01-01', ended);
      expect(shuffled).toEqual(all);
      const first = all[0];
      if (!first) {
        expect(doneInOrder(steps).some(({ code }) => stepOf(code).moves)).toBe(false);
        return;
      }
      const last = doneInOrder(steps).at(-1);
      const stop = ended && last ? (standsOn(last) as string) : '2027-01-01';
      const exact = doneInOrder(steps).every(isExact);
      if (exact) expect(sumOf(all.map(({ length }) => length))).toEqual(exactly(daysBetween(first.from, stop)));
      for (const [place, course] of all.entries()) {
        const next = all[place + 1];
        if (next) expect(course.until).toBe(next.from);
        const middles = daysBetween(course.from, course.until ?? '2027-01-01');
        if (middles >= 0) expect(course.length.least).toBeLessThanOrEqual(middles);
        expect(course.length.most).toBeGreaterThanOrEqual(middles);
        if (next) expect([course.stage, course.instance]).not.toEqual([next.stage, next.instance]);
      }
      const times = stageTimes(all, ended);
      expect(sumOf(times.map(({ length }) => length))).toEqual(sumOf(all.map(({ length }) => length)));
      expect(times.map(({ stage }) => stages.indexOf(stage))).toEqual(
        times.map(({ stage }) => stages.indexOf(stage)).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 2000 },
  );
});

test('gaps are the times without an entry, the last one still going on unless the course has ended', () => {
  expect(gaps(course, today).map(({ length, before }) => [length.most, before?.whenEdtf ?? null])).toEqual([
    [83, '2024-06-01'],
    [301, '2025-03-30'],
    [210, '2025-10-26'],
    [76, '2026-01-10'],
    [287, null],
  ]);
  expect(gaps(course, today, true).every(({ before }) => before !== null)).toBe(true);
  expect(gaps([aStep('hearing', null)], today)).toEqual([]);
});

test('whose move is next follows from the last thing done, and is nobody’s at the end', () => {
  expect(nextMover(aProcess({ steps: course }))).toBe('herself');
  expect(nextMover(aProcess({ steps: [] }))).toBe('not-known');
  expect(nextMover(aProcess({ steps: course, state: 'ended' }))).toBe('nobody');
});

test('a stage that is known only roughly says so', () => {
  const rough = [
    aStep('report-made', '2023-01-01', { until: '2023-12-31', whenEdtf: '2023' }),
    aStep('investigation-opened', '2024-02-01'),
  ];
  expect(spells(rough, today).map(({ stage, length }) => [stage, length])).toEqual([
    ['report', { least: 32, most: 396 }],
    ['investigation', exactly(1027)],
  ]);
  expect(stageOf('hearing')).toBe('investigation');
});

test('how long trafficking was investigated under other names', () => {
  const names = [anOffence('trafficking', '2025-01-10'), anOffence('pandering', '2024-03-10')];
  expect(offenceCourse(names, isTrafficking)).toEqual({
    first: 'pandering',
    latest: 'trafficking',
    underOtherNames: exactly(306),
  });
  expect(offenceCourse([anOffence('trafficking', '2025-01-10')], isTrafficking).underOtherNames).toBeNull();
  expect(offenceCourse([], isTrafficking)).toEqual({ first: null, latest: null, underOtherNames: null });
});

test('“about 2009” does not put an appeal eighteen years long behind a charge of 2008', () => {
  const vague = [
    aStep('charge-brought', '2008', { from: '2008-01-01', until: '2008-12-31' }),
    aStep('appeal-filed', '2009~', { from: '2008-01-01', until: '2010-12-31' }),
    aStep('appeal-judgment', '2010-05-20'),
    aStep('judgment-final', '2010-09'),
  ];
  // Written as it was told: the law puts what its days leave open.
  expect(doneInOrder(vague.toReversed()).map(({ code }) => code)).toEqual(vague.map(({ code }) => code));
  expect(spells(vague, today).map(({ stage, length }) => [stage, length])).toEqual([
    ['charges', { least: 0, most: 1095 }],
    ['appeal', { least: 0, most: 1003 }],
    ['after', { least: 5899, most: 5928 }],
  ]);
});
