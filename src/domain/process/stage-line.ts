import type { Day } from '../../platform/time/format.ts';
import { exactly, type Length } from '../../platform/time/length.ts';
import type { ProcessKind } from './codes.ts';
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
  return lineOf(process.kind).map((stage) => {
    const time = times.find((time) => time.stage === stage);
    if (!time) return { stage, state: 'not-yet', length: exactly(0) };
    return { stage, state: time.current ? 'now' : 'passed', length: time.length };
  });
}
