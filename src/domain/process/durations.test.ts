import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../platform/time/format.ts';
import { doneInOrder, gaps, nextMover, offenceCourse, spells, stageTimes } from './durations.ts';
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
  expect(all.map(({ stage, days }) => [stage, days])).toEqual([
    ['report', 10],
    ['investigation', 385],
    ['charges', 286],
    ['trial', 31],
    ['judgment', 287],
  ]);
  expect(all.at(-1)).toMatchObject({ until: null, exact: true });
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
  expect(stageTimes(all).find(({ stage }) => stage === 'trial')?.days).toBe(31 + 84);
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
        aStep(code, day, { id: String(place), until: addDays(day, width), state: state as 'done' }),
      );
      const all = spells(steps, '2027-01-01', ended);
      const shuffled = spells(steps.toReversed(), '2027-01-01', ended);
      expect(shuffled).toEqual(all);
      const first = all[0];
      if (!first) {
        expect(doneInOrder(steps).some(({ code }) => stepOf(code).moves)).toBe(false);
        return;
      }
      const stop = ended ? (doneInOrder(steps).at(-1)?.from ?? '') : '2027-01-01';
      expect(all.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(first.from, stop));
      for (const [place, course] of all.entries()) {
        const next = all[place + 1];
        if (next) expect(course.until).toBe(next.from);
        if (next) expect(course.stage).not.toBe(next.stage);
      }
      const times = stageTimes(all, ended);
      expect(times.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(first.from, stop));
      expect(times.map(({ stage }) => stages.indexOf(stage))).toEqual(
        times.map(({ stage }) => stages.indexOf(stage)).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 2000 },
  );
});

test('gaps are the times without an entry, the last one still going on unless the course has ended', () => {
  expect(gaps(course, today).map(({ days, until }) => [days, until])).toEqual([
    [83, '2024-06-01'],
    [301, '2025-03-30'],
    [210, '2025-10-26'],
    [76, '2026-01-10'],
    [287, null],
  ]);
  expect(gaps(course, today, true).every(({ until }) => until !== null)).toBe(true);
  expect(gaps([aStep('hearing', null)], today)).toEqual([]);
});

test('whose move is next follows from the last thing done, and is nobody’s at the end', () => {
  expect(nextMover(aProcess({ steps: course }))).toBe('herself');
  expect(nextMover(aProcess({ steps: [] }))).toBe('not-known');
  expect(nextMover(aProcess({ steps: course, state: 'ended' }))).toBe('nobody');
});

test('a stage that is known only roughly says so', () => {
  const rough = [
    aStep('report-made', '2023-01-01', { until: '2023-12-31' }),
    aStep('investigation-opened', '2024-02-01'),
  ];
  expect(spells(rough, today).map(({ stage, exact }) => [stage, exact])).toEqual([
    ['report', false],
    ['investigation', true],
  ]);
  expect(stageOf('hearing')).toBe('investigation');
});

test('how long trafficking was investigated under other names', () => {
  const names = [anOffence('trafficking', '2025-01-10'), anOffence('pandering', '2024-03-10')];
  expect(offenceCourse(names, isTrafficking)).toEqual({
    first: 'pandering',
    latest: 'trafficking',
    daysUnderOtherNames: 306,
  });
  expect(offenceCourse([anOffence('trafficking', '2025-01-10')], isTrafficking).daysUnderOtherNames).toBeNull();
  expect(offenceCourse([], isTrafficking)).toEqual({ first: null, latest: null, daysUnderOtherNames: null });
});
