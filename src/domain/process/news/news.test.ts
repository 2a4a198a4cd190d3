import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '../../../platform/time/format.ts';
import { shippedRules } from '../../deadline/index.ts';
import { aProcess, aStep } from '../process.fixtures.ts';
import { type StepCode, stepCodes } from '../steps.ts';
import { letterOf } from './letter.ts';
import { type Course, newsPrompts } from './news.ts';

const today = dayOf(new Date());
const ago = (days: number) => addDays(today, -days);
const written = (days: number) => ({ writtenAt: `${ago(days)}T10:00:00Z` });
const codes = (course: Course, told: string[] = [], rules = shippedRules, beside: Course[] = []) =>
  newsPrompts([{ course, told }, ...beside.map((other) => ({ course: other, told: [] }))], rules, today).map(
    ({ code }) => code,
  );
const reported = (days: number) => aStep('report-made', ago(days), written(days));

test('thirty days without news and sixty without an entry: a reminder on the day itself, none the day before', () => {
  const course = (days: number) => aProcess({ ...written(days), steps: [reported(days)] });
  expect(codes(course(29))).toEqual(['release-right']);
  expect(codes(course(30))).toEqual(['no-news', 'release-right']);
  expect(codes(course(59))).toEqual(['no-news', 'release-right']);
  expect(codes(course(60))).toEqual(['no-news', 'stalled', 'release-right']);
});

test('being told, telling herself and being there are news to her; a letter between others is none', () => {
  const base = [reported(100)];
  const withStep = (more: ReturnType<typeof aStep>) => aProcess({ ...written(100), steps: [...base, more] });
  expect(codes(aProcess({ ...written(100), steps: base }), [ago(5)])).not.toContain('no-news');
  expect(codes(withStep(aStep('hearing', ago(5), written(5))))).not.toContain('no-news');
  expect(codes(withStep(aStep('charges-considered', ago(5), { ...written(5), source: 'told-by-her' })))).not.toContain(
    'no-news',
  );
  expect(codes(withStep(aStep('charges-considered', ago(5), written(5))))).toContain('no-news');
  // A hearing to come is no news.
  expect(codes(withStep(aStep('hearing', addDays(today, 5), { ...written(5), state: 'planned' })))).toContain(
    'no-news',
  );
});

test('an investigation alone stalls: not before one is reported, not with the prosecutor, not a claim', () => {
  expect(codes(aProcess({ ...written(100), steps: [] }))).not.toContain('stalled');
  const charged = [reported(200), aStep('charges-considered', ago(100), written(100))];
  expect(codes(aProcess({ ...written(200), steps: charged }))).not.toContain('stalled');
  expect(codes(aProcess({ ...written(200), kind: 'labour', steps: [reported(200)] }))).not.toContain('stalled');
});

test('an old course typed today has stalled since its own last day; a final judgment ends what is waited for', () => {
  const old = [
    aStep('report-made', ago(700), written(0)),
    aStep('hearing', '2020', { ...written(0), until: '2020-12-31' }),
  ];
  const [stalled] = newsPrompts(
    [{ course: aProcess({ ...written(0), steps: old }), told: [] }],
    shippedRules,
    today,
  ).filter(({ code }) => code === 'stalled');
  expect(stalled?.since).toBe(ago(700));
  const vague = aProcess({
    ...written(0),
    steps: [aStep('report-made', '2020', { ...written(0), until: '2020-12-31' })],
  });
  // Nothing was after the last day that it may have been on; which day it was nobody has said.
  expect(
    newsPrompts([{ course: vague, told: [] }], shippedRules, today).find(({ code }) => code === 'stalled')?.since,
  ).toBe('2020-12-31');
  for (const code of ['judgment-final', 'case-ended'] as const) {
    const over = aProcess({ ...written(900), steps: [reported(900), aStep(code, ago(400), written(400))] });
    expect(codes(over)).toEqual(['release-right']);
  }
});

test('when a course with a day of its own was typed changes nothing of what reminds of it', () => {
  const anyDay = fc.integer({ min: 0, max: 3000 });
  const anyStep = fc.record({
    code: fc.constantFrom(...stepCodes),
    day: anyDay,
    width: fc.constantFrom(0, 0, 30, 400),
  });
  const course = (given: readonly { code: StepCode; day: number; width: number }[], typed: readonly number[]) =>
    aProcess({
      ...written(typed[0] ?? 0),
      steps: given.map(({ code, day, width }, nth) =>
        aStep(code, ago(day), { ...written(typed[nth + 1] ?? 0), until: addDays(ago(day), width), id: `${nth}` }),
      ),
    });
  const asked = (one: Course) => newsPrompts([{ course: one, told: [] }], shippedRules, today);
  fc.assert(
    fc.property(
      fc.uniqueArray(anyStep, { minLength: 1, maxLength: 6, selector: ({ code }) => code }),
      fc.array(anyDay, { minLength: 7, maxLength: 7 }),
      (given, typed) => {
        const [today, whenever] = [course(given, []), course(given, typed)];
        // Steps of one and the same day stand as they were typed: those say nothing here.
        fc.pre(new Set(given.map(({ day }) => day)).size === given.length);
        expect(asked(whenever)).toEqual(asked(today));
      },
    ),
  );
});

test('what was done some day of a year that goes on may have been today: no silence is claimed', () => {
  const thisYear = {
    whenEdtf: today.slice(0, 4),
    from: `${today.slice(0, 4)}-01-01`,
    until: `${today.slice(0, 4)}-12-31`,
  };
  const steps = [aStep('report-made', null, { ...written(400), ...thisYear })];
  expect(codes(aProcess({ ...written(400), steps }))).toEqual(['release-right']);
});

test('after a decision not to report nothing asks anything, whatever else was written before it', () => {
  const before = stepCodes.filter((code) => code !== 'report-made');
  fc.assert(
    fc.property(fc.subarray([...before]), fc.integer({ min: 31, max: 900 }), (some, days) => {
      const steps = [
        ...some.map((code) => aStep(code, ago(days + 1), written(days + 1))),
        aStep('decision-not-to-report', ago(days), written(days)),
      ];
      expect(codes(aProcess({ ...written(days + 1), steps }))).toEqual([]);
      const peace = aProcess({ ...written(days + 1), steps, state: 'not-begun' });
      expect(codes(peace)).toEqual([]);
      // Nor does a claim beside it.
      expect(codes(aProcess({ ...written(days), kind: 'labour' }), [], shippedRules, [peace])).toEqual([]);
    }),
  );
});

test('an ended course asks nothing, and her wish about release is asked once', () => {
  expect(codes(aProcess({ ...written(200), state: 'ended', steps: [reported(200)] }))).toEqual([]);
  const asked = aStep('release-notice-wish', ago(2), written(2));
  expect(codes(aProcess({ ...written(5), steps: [reported(5), asked] }))).toEqual([]);
});

test('the targets are local and follow what an administrator has corrected', () => {
  const rules = shippedRules.map((rule) =>
    rule.key === 'news.told' ? { ...rule, length: { amount: 14, unit: 'days' as const } } : rule,
  );
  expect(codes(aProcess({ ...written(14), steps: [reported(14)] }), [], rules)).toContain('no-news');
  const gone = shippedRules.map((rule) => (rule.key === 'news.told' ? { ...rule, validUntil: ago(1) } : rule));
  expect(codes(aProcess({ ...written(400), steps: [reported(400)] }), [], gone)).not.toContain('no-news');
});

test('the letter is in the language asked for, tells what an authority has told, and nothing that she or the services have', () => {
  const steps = [
    reported(90),
    aStep('hearing', ago(40), { source: 'told-by-authority' }),
    aStep('support-person-appointed', ago(10), { source: 'told-by-her', note: 'Turvakoti' }),
    aStep('permit-applied', ago(5), { source: 'document' }),
  ];
  const [fi, sv] = [letterOf({ reference: '5500/R/1/26', steps }, 'fi'), letterOf({ reference: null, steps }, 'sv')];
  expect(fi).toContain('5500/R/1/26');
  expect(fi).toContain('Kuulustelu');
  expect(fi).toContain('esitutkintalaki 3:11');
  expect(sv).toContain('[ärendets nummer]');
  expect(sv).toContain('förundersökningslagen 3:11');
  for (const letter of [fi, sv])
    expect(letter).not.toMatch(/Saarni|Turvakoti|tukihenkilö|stödperson|oleskelu|uppehåll/i);
  expect(letterOf({ reference: null, steps: [] }, 'fi')).toContain('[viimeisin tiedossa oleva vaihe ja päivä]');
});
