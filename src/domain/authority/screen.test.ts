import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../platform/time/format.ts';
import { exactly } from '../../platform/time/length.ts';
import { stepCodes } from '../process/index.ts';
import { aCourse, aStep } from './course.fixtures.ts';
import { byStage, type InjuredView, type ListedStep, nextMeasure, stageOfCourses } from './injured.ts';
import type { JusticeLine } from './justice-fields.ts';
import { measuresFor } from './measure.ts';
import { coursesNow, readiness, readinessKeys } from './screen.ts';

const today = '2026-11-24';
const line = (kind: JusticeLine['kind'], more: Partial<JusticeLine> = {}): JusticeLine => ({
  id: kind,
  organisationId: 'o',
  organisation: 'Saarni ry',
  author: null,
  own: false,
  version: 1,
  writtenAt: '2026-11-01T10:00:00Z',
  kind,
  fromOn: null,
  untilOn: null,
  ended: false,
  text: 'Anna Kallio',
  ...more,
});
const of = (items: ReturnType<typeof readiness>, key: string) => items.find((item) => item.key === key);

test('readiness is a list in one order with an owner for each, whatever has been written', () => {
  const kinds = fc.constantFrom<JusticeLine['kind']>(
    'reach-via',
    'beside',
    'counsel',
    'interpreter',
    'ask',
    'not-before',
  );
  fc.assert(
    fc.property(fc.array(kinds, { maxLength: 8 }), fc.boolean(), (written, assessed) => {
      const lines = written.map((kind) =>
        kind === 'not-before' ? line(kind, { text: null, fromOn: addDays(today, 5) }) : line(kind),
      );
      const steps = assessed ? [aStep('protection-assessment', '2026-10-01')] : [];
      const items = readiness(lines, [aCourse({ steps })], today);
      expect(items.map(({ key }) => key)).toEqual(readinessKeys);
      for (const { key, state, owner } of items) {
        expect(['authority', 'support']).toContain(owner);
        if (key === 'day') expect(state).toBe(written.includes('not-before') ? 'blocked' : 'known');
        else if (key === 'protection') expect(state).toBe(assessed ? 'known' : 'open');
        else expect(state).toBe(written.includes(key) ? 'known' : 'open');
      }
    }),
  );
});

test('without any report or course the list stands all the same, and nothing is asked', () => {
  expect(readiness([], [], today).map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open', 'open', 'known']);
  expect(coursesNow([], today)).toEqual([]);
});

test('companions of a course count beside the lines, each with its source; those who have ended do not', () => {
  const companion = {
    ...aStep('hearing', today),
    role: 'counsel',
    basis: 'court-appointed',
    notify: 'yes',
    name: 'Leo',
  };
  const at = (state: string) => aCourse({ companions: [{ ...companion, state, detail: null } as never] });
  expect(of(readiness([], [at('active')], today), 'counsel')?.known).toEqual([
    { text: 'Leo', organisation: 'Saarni ry' },
  ]);
  expect(of(readiness([], [at('ended')], today), 'counsel')?.state).toBe('open');
  expect(of(readiness([line('counsel', { untilOn: addDays(today, -1) })], [], today), 'counsel')?.state).toBe('open');
});

test('the assessment is asked for again after a change, and whose move it is comes from the last step', () => {
  const steps = [aStep('report-made', '2026-01-01'), aStep('protection-assessment', '2026-02-01')];
  expect(coursesNow([aCourse({ steps })], today)[0]?.assess).toBe(null);
  const changed = [...steps, aStep('investigation-opened', '2026-02-02'), aStep('charge-brought', '2026-10-25')];
  const [now] = coursesNow([aCourse({ steps: changed })], today);
  expect([now?.assess, now?.stage]).toEqual(['assess-protection-again', { code: 'charges', length: exactly(30) }]);
});

const listed = (code: ListedStep['code'], day: string | null, more: Partial<ListedStep> = {}): ListedStep => ({
  ...aStep(code, day),
  ended: false,
  ...more,
});

test('stage and days follow the course that goes on; the next measure is the first planned day', () => {
  const steps = [
    listed('investigation-opened', '2026-10-25'),
    listed('hearing', '2026-12-03', { state: 'planned' }),
    listed('recorded-interview', '2026-11-20', { state: 'planned' }),
    listed('judgment-given', '2026-11-10', { processId: 'old', ended: true }),
  ];
  expect(stageOfCourses(steps, today)).toEqual({ code: 'investigation', length: exactly(30) });
  expect(nextMeasure(steps, today)).toEqual({
    code: 'recorded-interview',
    instance: null,
    on: '2026-11-20',
    passed: true,
  });
  expect([stageOfCourses([], today), nextMeasure([], today)]).toEqual([null, null]);
  const vague = (from: string, until: string | null) =>
    nextMeasure([listed('hearing', null, { state: 'planned', from, until })], today)?.passed;
  expect([vague('2026-10-01', '2026-10-31'), vague('2026-11-01', '2026-11-30'), vague('2026-05-01', null)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('by stage nobody is lost and nobody doubled', () => {
  const stage = fc.constantFrom('investigation' as const, 'trial' as const, null);
  fc.assert(
    fc.property(fc.array(stage, { maxLength: 12 }), (stages) => {
      const rows = stages.map((code, n) => ({ caseId: String(n), stage: code && { code, days: 1 } }) as InjuredView);
      const grouped = byStage(rows).flatMap((item) => item.rows);
      expect(grouped.map(({ caseId }) => caseId).toSorted()).toEqual(rows.map(({ caseId }) => caseId).toSorted());
    }),
  );
});

test('an investigator records what police do, a prosecutor what prosecutors do, and neither what is hers', () => {
  const [police, prosecutor] = [measuresFor('police'), measuresFor('prosecutor')];
  expect(police).toContain('protection-assessment');
  expect(prosecutor).toContain('non-prosecution');
  expect(police.filter((code) => prosecutor.includes(code))).toEqual([]);
  for (const code of ['decision-not-to-report', 'own-right-to-charge', 'release-notice-wish'] as const)
    expect([police.includes(code), prosecutor.includes(code), stepCodes.includes(code)]).toEqual([false, false, true]);
});
