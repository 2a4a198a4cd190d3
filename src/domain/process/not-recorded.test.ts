import { expect, test } from 'vitest';
import { isComing, isNotRecorded, saidState } from './not-recorded.ts';
import { aProcess, aStep } from './process.fixtures.ts';
import { promptsOf } from './prompts.ts';
import { lineStages } from './stage-line.ts';

const today = '2026-11-24';
const stagesOf = (more: Parameters<typeof aProcess>[0]) =>
  Object.fromEntries(lineStages(aProcess(more), today).map(({ stage, state }) => [stage, state]));

test('a planned day that has passed is not recorded: neither done nor to come', () => {
  const planned = (day: string | null) => aStep('main-hearing', day, { state: 'planned' });
  expect(saidState(planned('2026-11-23'), today)).toBe('not-recorded');
  // On its own day it is still to come, and one without a day always is.
  expect([planned(today), planned('2026-12-01'), planned(null)].map((step) => isComing(step, today))).toEqual([
    true,
    true,
    true,
  ]);
  for (const state of ['done', 'moved', 'cancelled'] as const)
    expect(saidState(aStep('main-hearing', '2026-11-23', { state }), today)).toBe(state);
  expect(isNotRecorded(aStep('hearing', '2026-11-23'), today)).toBe(false);
});

test('of a vague time the last day counts: until it has passed the step is still to come, and without a last day always', () => {
  const planned = (from: string | null, until: string | null) =>
    saidState(aStep('main-hearing', null, { state: 'planned', from, until }), today);
  expect(planned('2026-10-01', '2026-10-31')).toBe('not-recorded');
  expect(planned(null, '2026-11-23')).toBe('not-recorded');
  // "In November", "in 2026": today is one of the days that are meant.
  expect([planned('2026-11-01', '2026-11-30'), planned('2026-01-01', '2026-12-31')]).toEqual(['planned', 'planned']);
  expect([planned('2026-05-01', null), planned(null, today)]).toEqual(['planned', 'planned']);
});

test('a stage that lies behind, and of which nothing was recorded, is not recorded and not still to come', () => {
  expect(stagesOf({ steps: [aStep('report-made', '2024-01-10'), aStep('judgment-given', '2026-02-10')] })).toEqual({
    report: 'passed',
    investigation: 'not-recorded',
    charges: 'not-recorded',
    trial: 'not-recorded',
    judgment: 'now',
    compensation: 'not-yet',
    appeal: 'not-yet',
  });
  // Compensation runs beside: nothing follows from it.
  expect(stagesOf({ steps: [aStep('state-compensation-decided', '2026-02-10')] })).toMatchObject({
    trial: 'not-yet',
    compensation: 'now',
  });
});

test('damages that were claimed and decided are no stage to come, though they bring the course to none', () => {
  const judgment = aStep('judgment-given', '2026-02-10');
  const claimed = aStep('damages-claimed', '2025-06-01');
  const compensation = (...steps: ReturnType<typeof aStep>[]) =>
    lineStages(aProcess({ steps: [judgment, ...steps] }), today).find(({ stage }) => stage === 'compensation');
  expect(compensation()).toMatchObject({ state: 'not-yet' });
  expect(compensation(claimed, aStep('damages-awarded', '2026-02-10'))).toMatchObject({
    state: 'passed',
    length: { least: 254, most: 254 },
  });
  // While nothing is decided it goes on; what only is planned is still to come.
  expect(compensation(claimed)).toMatchObject({ state: 'passed', length: { least: 541, most: 541 } });
  expect(compensation(aStep('damages-claimed', '2026-12-10', { state: 'planned' }))).toMatchObject({
    state: 'not-yet',
  });
});

test('a stage whose planned day has passed is not recorded; one that was done at an unknown time is', () => {
  const report = aStep('report-made', '2024-01-10');
  const trial = aStep('main-hearing', '2026-11-20', { state: 'planned' });
  expect(stagesOf({ steps: [report, trial] })).toMatchObject({ trial: 'not-recorded', judgment: 'not-yet' });
  expect(stagesOf({ steps: [report, { ...trial, from: '2026-12-20', until: '2026-12-20' }] })).toMatchObject({
    trial: 'not-yet',
  });
  const undated = aStep('investigation-opened', null);
  expect(stagesOf({ steps: [report, undated] })).toMatchObject({ investigation: 'passed' });
});

test('of a course that has ended nothing is still to come', () => {
  const steps = [aStep('report-made', '2024-01-10'), aStep('investigation-ended', '2025-01-10')];
  expect(stagesOf({ steps, state: 'ended' })).toMatchObject({ trial: 'not-recorded', appeal: 'not-recorded' });
});

test('the final judgment ends what a course asks for, but for what comes after it', () => {
  const steps = [
    aStep('report-made', '2024-01-10'),
    aStep('main-hearing', '2025-05-01', { state: 'planned' }),
    aStep('judgment-given', '2025-06-10'),
    aStep('state-compensation-decided', '2026-05-10', { state: 'planned' }),
  ];
  const asks = (more: readonly ReturnType<typeof aStep>[]) =>
    promptsOf(aProcess({ steps: [...steps, ...more] }), today).map(({ code, step }) => [code, step?.code]);
  expect(asks([])).toEqual([
    ['planned-passed', 'main-hearing'],
    ['planned-passed', 'state-compensation-decided'],
    ['assess-protection', undefined],
    ['ask-about-release', undefined],
  ]);
  expect(asks([aStep('judgment-final', '2025-12-10')])).toEqual([
    ['planned-passed', 'state-compensation-decided'],
    ['ask-about-release', undefined],
  ]);
});
