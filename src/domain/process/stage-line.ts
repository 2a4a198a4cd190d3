import type { Day } from '../../platform/time/format.ts';
import { exactly, type Length } from '../../platform/time/length.ts';
import { keptWhen, saidTime, startsApart, type When } from '../../platform/time/uncertain/index.ts';
import type { Instance, ProcessKind } from './codes.ts';
import { doneInOrder, spells, stageTimes } from './durations.ts';
import { isNotRecorded } from './not-recorded.ts';
import type { ProcessView } from './process-fields.ts';
import { type StageCode, stages, stagesOf, stepOf } from './steps.ts';

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
  /** `not-recorded`: it lies behind by what was recorded after it or was planned for it, and nothing was recorded of it. */
  readonly state: 'passed' | 'now' | 'not-recorded' | 'not-yet';
  readonly length: Length;
}

/** The stages that the line of a course of a kind has; a residence track has no such line. */
export const lineOf = (kind: ProcessKind): readonly StageCode[] =>
  kind === 'residence' ? [] : line.filter((stage) => stagesOf[kind].includes(stage));

/** Compensation runs beside the rest: nothing follows from it of the stages before it. */
const follows = (stage: StageCode, other: StageCode): boolean =>
  other !== 'compensation' &&
  other !== 'after' &&
  stage !== 'compensation' &&
  stages.indexOf(other) > stages.indexOf(stage);

/** A stage of which no time is known: recorded without one, or not recorded although it lies behind, or still to come. */
function withoutTime(stage: StageCode, { steps, state }: Drawn, reached: readonly StageCode[], today: Day): LineStage {
  const own = steps.filter((step) => step.stage === stage && stepOf(step.code).moves);
  if (own.some((step) => step.state === 'done'))
    return { stage, instance: null, state: 'passed', length: { least: 0, most: null } };
  const lies =
    state === 'ended' ||
    reached.some((other) => follows(stage, other)) ||
    own.some((step) => isNotRecorded(step, today));
  return { stage, instance: null, state: lies ? 'not-recorded' : 'not-yet', length: exactly(0) };
}

/** What is claimed, decided and paid beside the course brings it to no stage, but the line has been there: from the first of it to the last, or until today while nothing is decided. */
function besideTheCourse({ steps, state }: Drawn, today: Day): LineStage | undefined {
  const done = steps.filter((step) => step.stage === 'compensation' && step.state === 'done');
  if (done.length === 0) return undefined;
  const times = doneInOrder(done).map((step) => saidTime(step) as When);
  const [first, last] = [times[0], times.at(-1)];
  const isOpen = state !== 'ended' && done.every(({ code }) => code === 'damages-claimed');
  const length =
    first && last && (isOpen || times.length > 1)
      ? startsApart(first, isOpen ? keptWhen(today) : last)
      : { least: 0, most: null };
  return { stage: 'compensation', instance: null, state: 'passed', length };
}

type Drawn = Pick<ProcessView, 'kind' | 'state' | 'steps'>;

/** Where the course has been, where it stands, what has not been or is not recorded: each stage with its days. */
export function lineStages(process: Drawn, today: Day): readonly LineStage[] {
  const ended = process.state === 'ended';
  const all = spells(process.steps, today, ended);
  const times = stageTimes(all, ended);
  const reached = all.map(({ stage }) => stage);
  return lineOf(process.kind).flatMap((stage): LineStage[] => {
    const own = times.filter((time) => time.stage === stage);
    const beside = stage === 'compensation' ? besideTheCourse(process, today) : undefined;
    return own.length === 0
      ? [beside ?? withoutTime(stage, process, reached, today)]
      : own.map(({ instance, length, current }) => ({ stage, instance, state: current ? 'now' : 'passed', length }));
  });
}
