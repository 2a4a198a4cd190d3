import { expect, test } from 'vitest';
import { anOffence, aProcess, aStep } from './process.fixtures.ts';
import { isRespected, promptsOf } from './prompts.ts';

const today = '2026-11-24';
const codes = (more: Parameters<typeof aProcess>[0]) => promptsOf(aProcess(more), today).map(({ code }) => code);

test('whoever has decided not to report is asked nothing, and somebody’s later report ends that', () => {
  const decided = [aStep('decision-not-to-report', '2026-03-01')];
  expect(isRespected({ state: 'not-begun', steps: decided })).toBe(true);
  expect(codes({ state: 'not-begun', steps: decided })).toEqual([]);
  expect(codes({ state: 'not-begun', steps: [] })).toEqual([]);
  expect(isRespected({ state: 'open', steps: [...decided, aStep('report-made', '2026-05-01')] })).toBe(false);
  expect(isRespected({ state: 'open', steps: [aStep('report-made', '2026-01-01'), ...decided] })).toBe(true);
});

test('protection needs are assessed once reported, and again after a material change', () => {
  const reported = aStep('report-made', '2026-01-10');
  const assessed = aStep('protection-assessment', '2026-01-20');
  expect(codes({ steps: [reported] })).toEqual(['assess-protection']);
  expect(codes({ steps: [reported, assessed] })).toEqual([]);
  expect(codes({ steps: [reported, assessed, aStep('charge-brought', '2026-06-01')] })).toEqual([
    'assess-protection-again',
  ]);
  const planned = aStep('protection-assessment', '2026-12-20', { state: 'planned' });
  expect(codes({ steps: [reported, assessed, aStep('charge-brought', '2026-06-01'), planned] })).toEqual([]);
  const offences = [anOffence('pandering', '2026-01-10'), anOffence('trafficking', '2026-05-01')];
  expect(codes({ steps: [reported, assessed], offences })).toEqual(['assess-protection-again']);
});

test('after non-prosecution: its reasons, and her own right to charge', () => {
  const reported = [aStep('report-made', '2026-01-10'), aStep('protection-assessment', '2026-06-30')];
  const dropped = aStep('non-prosecution', '2026-06-01', { outcome: 'without-reasons' });
  expect(codes({ steps: [...reported, dropped] })).toEqual(['own-right-to-charge', 'ask-for-reasons']);
  const told = aStep('own-right-to-charge', '2026-07-01', { outcome: 'told' });
  expect(codes({ steps: [...reported, { ...dropped, outcome: 'with-reasons' }, told] })).toEqual([]);
});

test('a planned day that has passed is asked about; a course that has ended asks nothing', () => {
  const steps = [aStep('protection-assessment', '2026-01-20'), aStep('hearing', '2026-11-23', { state: 'planned' })];
  expect(codes({ steps })).toEqual(['planned-passed']);
  expect(codes({ steps, state: 'ended' })).toEqual([]);
  expect(codes({ steps: [aStep('hearing', today, { state: 'planned' })] })).toEqual([]);
});

test('on a residence track she is told of the notice to the police, if she has no right of residence', () => {
  expect(codes({ kind: 'residence', residenceRight: 'none' })).toEqual(['tell-of-police-notice']);
  expect(codes({ kind: 'residence', residenceRight: 'has' })).toEqual([]);
  expect(
    codes({ kind: 'residence', residenceRight: 'none', steps: [aStep('police-notice-told', '2026-01-01')] }),
  ).toEqual([]);
});
