import type { Day } from '../../platform/time/format.ts';
import { exactly, type Length } from '../../platform/time/length.ts';
import type { Instance, ProcessKind } from './codes.ts';
import { spells, stageTimes } from './durations.ts';
import type { ProcessView } from './process-fields.ts';
import { type StageCode, stagesOf } from './steps.ts';

/** The seven stages of the line, in the order in which it is drawn. */
const line: readonly StageCode[] = [
  'report',
  'investigation',
  'charges',
  'trial',
  'judgment',
  'compensation',
  'appeal',
];

/** One stage of the line. */
export interface LineStage {
  readonly stage: StageCode;
  /** The court, where it is known; an appeal is one stage before each court. */
  readonly instance: Instance | null;
  readonly state: 'passed' | 'now' | 'not-yet';
  readonly length: Length;
}

/** The stages that the line of a course of a kind has; a residence track has no such line. */
export const lineOf = (kind: ProcessKind): readonly StageCode[] =>
  kind === 'residence' ? [] : line.filter((stage) => stagesOf[kind].includes(stage));

/** Where the course has been, where it stands, what has not been: each stage with its days. */
export function lineStages(process: Pick<ProcessView, 'kind' | 'state' | 'steps'>, today: Day): readonly LineStage[] {
  const ended = process.state === 'ended';
  const times = stageTimes(spells(process.steps, today, ended), ended);
  return lineOf(process.kind).flatMap((stage): LineStage[] => {
    const own = times.filter((time) => time.stage === stage);
    return own.length === 0
      ? [{ stage, instance: null, state: 'not-yet', length: exactly(0) }]
      : own.map(({ instance, length, current }) => ({ stage, instance, state: current ? 'now' : 'passed', length }));
  });
}
