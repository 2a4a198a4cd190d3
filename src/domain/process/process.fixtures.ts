import type { Day } from '../../platform/time/format.ts';
import type { OffenceView } from './offence-fields.ts';
import type { ProcessView } from './process-fields.ts';
import type { StepView } from './step-fields.ts';
import { courtOf, type StepCode, stageOf, stepOf } from './steps.ts';

const kept = {
  class: 'process',
  organisationId: 'o',
  organisation: 'Saarni ry',
  author: null,
  own: true,
  version: 1,
  writtenAt: '2026-01-01T10:00:00Z',
} as const;

/** A step that was done on a day, with defaults. */
export const aStep = (code: StepCode, day: Day | null, more: Partial<StepView> = {}): StepView => ({
  ...kept,
  id: `${code} ${day}`,
  processId: 'p',
  stage: stageOf(code),
  code,
  whenEdtf: day,
  from: day,
  until: day,
  hour: null,
  place: null,
  state: 'done',
  instance: courtOf(code, undefined) ?? null,
  outcome: null,
  amount: null,
  mover: stepOf(code).mover,
  source: 'told-by-authority',
  note: null,
  outOfOrder: null,
  herView: null,
  ...more,
});

export const anOffence = (code: string, namedOn: Day, more: Partial<OffenceView> = {}): OffenceView => ({
  ...kept,
  id: `${code} ${namedOn}`,
  processId: 'p',
  code,
  whenEdtf: namedOn,
  from: namedOn,
  until: namedOn,
  saidBy: 'police',
  instance: null,
  name: null,
  note: null,
  ...more,
});

/** A criminal course that goes on, with defaults. */
export const aProcess = (more: Partial<ProcessView> = {}): ProcessView => ({
  ...kept,
  id: 'p',
  kind: 'criminal',
  state: 'open',
  label: null,
  reference: null,
  suspects: [],
  note: null,
  residenceRight: null,
  steps: [],
  offences: [],
  companions: [],
  ...more,
});
