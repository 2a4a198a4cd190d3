import { type ProcessView, type StepCode, type StepView, stageOf } from '../process/index.ts';

const kept = {
  class: 'process',
  organisationId: 'o',
  organisation: 'Saarni ry',
  author: null,
  own: true,
  version: 1,
  writtenAt: '2026-01-01T10:00:00Z',
} as const;

/** A step of one course, done on a day unless said. */
export const aStep = (code: StepCode, day: string | null, more: Partial<StepView> = {}): StepView => ({
  ...kept,
  id: `${code} ${day}`,
  processId: 'p',
  stage: stageOf(code),
  code,
  whenEdtf: day,
  from: day,
  until: day,
  instance: null,
  amount: null,
  hour: null,
  place: null,
  state: 'done',
  outcome: null,
  mover: 'police',
  source: 'own-authority',
  note: null,
  outOfOrder: null,
  herView: null,
  ...more,
});

/** A criminal course that goes on. */
export const aCourse = (more: Partial<ProcessView> = {}): ProcessView => ({
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
