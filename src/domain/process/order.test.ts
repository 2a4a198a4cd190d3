import { expect, test } from 'vitest';
import { shippedRules } from '../deadline/index.ts';
import { impossible, odditiesOf, type StepDraft } from './order.ts';
import { aProcess, aStep } from './process.fixtures.ts';
import type { StepCode } from './steps.ts';

const today = '2026-11-24';
const draft = (code: StepCode, day: string | null, more: Partial<StepDraft> = {}): StepDraft => ({
  code,
  state: 'done',
  from: day,
  until: day,
  ...more,
});
const odd = (
  stepDraft: StepDraft,
  steps = [aStep('report-made', '2024-01-10'), aStep('judgment-given', '2026-02-10')],
) => odditiesOf(stepDraft, aProcess({ steps }), shippedRules);

test('a step before an earlier stage or after a later one is odd; beside the course nothing is', () => {
  expect(odd(draft('hearing', '2023-05-01'))).toEqual(['before-earlier-stage']);
  expect(odd(draft('hearing', '2026-05-01'))).toEqual(['after-later-stage']);
  expect(odd(draft('hearing', '2025-05-01'))).toEqual([]);
  expect(odd(draft('protection-assessment', '2026-05-01'))).toEqual([]);
  expect(odd(draft('state-compensation-applied', '2024-02-01'))).toEqual([]);
  // An investigation that is opened again is none of this.
  expect(odd(draft('investigation-opened', '2026-05-01'))).toEqual([]);
});

test('a time that is known only roughly is odd only where it certainly is', () => {
  expect(odd(draft('hearing', null))).toEqual([]);
  expect(odd(draft('hearing', '2023-06-01', { until: '2024-06-01' }))).toEqual([]);
});

test('two judgments and an appeal after its time are said to be so', () => {
  expect(odd(draft('judgment-given', '2026-03-10'))).toContain('second-judgment');
  expect(odd(draft('judgment-given', '2026-03-10', { id: 'judgment-given 2026-02-10' }))).toEqual([]);
  // 25:12: thirty days from 10.2.2026 end on 12.3.2026; 25:5: seven days end on 17.2.2026.
  expect(odd(draft('appeal-filed', '2026-03-12'))).toEqual([]);
  expect(odd(draft('appeal-filed', '2026-03-13'))).toEqual(['after-time']);
  expect(odd(draft('dissatisfaction-declared', '2026-02-17'))).toEqual([]);
  expect(odd(draft('dissatisfaction-declared', '2026-02-18'))).toEqual(['after-time']);
});

test('an appeal to the Supreme Court is compared with what the court of appeal decided', () => {
  const steps = [
    aStep('judgment-given', '2025-02-10'),
    aStep('appeal-judgment', '2026-02-10', { instance: 'court-of-appeal' }),
  ];
  // 30:5: sixty days from 10.2.2026 end on 11.4.2026, a Saturday, so on 13.4.2026.
  const supreme = (day: string) => odd(draft('appeal-filed', day, { instance: 'supreme-court' }), steps);
  expect(supreme('2026-04-13')).toEqual([]);
  expect(supreme('2026-04-14')).toEqual(['after-time']);
  expect(odd(draft('appeal-filed', '2026-04-13', { instance: 'court-of-appeal' }), steps)).toEqual(['after-time']);
});

test('an appeal is compared with the last judgment before it, and a leap day counts', () => {
  const two = [aStep('judgment-given', '2024-01-30'), aStep('judgment-given', '2026-02-10')];
  expect(odd(draft('appeal-filed', '2026-03-01'), two)).toEqual([]);
  expect(odd(draft('appeal-filed', '2024-02-29'), two)).toEqual([]);
  expect(odd(draft('appeal-filed', '2024-03-01'), two)).toEqual(['after-time']);
});

test('a step after the end is asked about; what is planned or cancelled never is', () => {
  const ended = [aStep('judgment-given', '2026-02-10'), aStep('case-ended', '2026-04-01')];
  expect(odd(draft('compensation-paid', '2026-06-01'), ended)).toEqual(['after-end']);
  expect(odd(draft('hearing', '2020-05-01', { state: 'planned' }))).toEqual([]);
});

const reasons = (stepDraft: StepDraft, more: object = {}) =>
  impossible(stepDraft, aProcess(more), today).map(({ field, reason }) => `${field} ${reason}`);

test('a step that this course does not have, a future deed and a vague plan are refused', () => {
  expect(reasons(draft('permit-applied', '2026-01-01'))).toEqual(['code not-in-this-process']);
  expect(reasons(draft('charge-brought', '2026-01-01'), { kind: 'labour' })).toEqual(['code not-in-this-process']);
  expect(reasons(draft('hearing', '2026-11-25'))).toEqual(['when future']);
  expect(reasons(draft('hearing', '2026-12-01', { until: '2026-12-31', state: 'planned' }))).toEqual([
    'when not-exact',
  ]);
  expect(reasons(draft('hearing', null, { state: 'planned' }))).toEqual([]);
});

test('a reflection period is only for one without a right of residence, and she is told of the police first', () => {
  const residence = { kind: 'residence' as const };
  const sought = draft('reflection-applied', '2026-05-01');
  expect(reasons(sought, { ...residence, residenceRight: 'has' })).toEqual([
    'code has-residence-right',
    'code tell-first',
  ]);
  expect(reasons(sought, { ...residence, residenceRight: 'not-known' })).toContain('code find-out-residence-right');
  expect(reasons(sought, { ...residence, residenceRight: 'none' })).toEqual(['code tell-first']);
  const steps = [aStep('police-notice-told', '2026-04-30')];
  expect(reasons(sought, { ...residence, residenceRight: 'none', steps })).toEqual([]);
  // A wish to seek it is a plan; it must be told before that as well.
  expect(reasons({ ...sought, state: 'planned' }, { ...residence, residenceRight: 'none' })).toEqual([
    'code tell-first',
  ]);
  expect(reasons(draft('police-notice-told', null), residence)).toEqual(['when required']);
});
