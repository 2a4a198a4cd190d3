import {
  addCompanion,
  answerMatch,
  beginProcess,
  correctStep,
  endProcess,
  nameOffence,
  recordStep,
} from '../../../src/domain/process/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays } from '../../../src/platform/time/format.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';
import { officeDay } from '../when.ts';
import { type WorkerKey, workers } from '../workers.ts';

type Course = Sent<typeof beginProcess>;
type ProcessStep = Sent<typeof recordStep>;
type Offence = Sent<typeof nameOffence>;
type Companion = Sent<typeof addCompanion>;

/** Begins a course of proceedings; left under `course:name`. */
export const begins = (kind: Course['kind'], name: string, more: Omit<Partial<Course>, 'caseId' | 'kind'> = {}): Act =>
  does(beginProcess, () => ({ kind, ...more }), `course:${name}`);

interface Said {
  /** Days before the act. */
  readonly ago?: number;
  /** In place of those: planned, so many days after the story's telling. */
  readonly coming?: number;
  /** A time that is known only roughly, as EDTF, in place of days. */
  readonly edtf?: (scene: Scene) => string;
  readonly state?: ProcessStep['state'];
  readonly source?: ProcessStep['source'];
  readonly outcome?: ProcessStep['outcome'];
  readonly mover?: ProcessStep['mover'];
  readonly note?: string;
  readonly hour?: string;
  readonly place?: string;
  readonly herView?: string;
  readonly outOfOrder?: string;
  readonly name?: string;
}

function dayOfStep(scene: Scene, ago: number | undefined, coming: number | undefined, edtf: Said['edtf']): string {
  if (edtf) return edtf(scene);
  return coming === undefined ? addDays(scene.today, -(ago ?? 0)) : officeDay(scene.toldOn, coming);
}

/** Records a step of a course, on the day of the act unless said otherwise; left under `step:name` where it has a name. */
export const steps = (
  course: string,
  code: ProcessStep['code'],
  { name, ago, coming, edtf, ...said }: Said = {},
): Act =>
  does(
    recordStep,
    (scene) => ({
      processId: leftBy(scene, `course:${course}`),
      code,
      state: coming === undefined ? 'done' : 'planned',
      source: 'told-by-authority',
      when: { edtf: dayOfStep(scene, ago, coming, edtf) },
      ...said,
    }),
    name && `step:${name}`,
  );

/** Moves a planned step to another day; it was left under `step:name` in its first version. */
export const movesStep = (
  name: string,
  coming: number,
  said: Pick<Said, 'note' | 'hour' | 'place' | 'source'> & { readonly reason: string },
): Act =>
  does(correctStep, (scene) => ({
    stepId: leftBy(scene, `step:${name}`),
    state: 'planned',
    source: 'told-by-authority',
    when: { edtf: officeDay(scene.toldOn, coming) },
    version: 1,
    ...said,
  }));

/** Says that a step of the own organisation and one of another are the same hearing; both were left under `step:name`. */
export const isSame = (own: string, other: string): Act =>
  does(answerMatch, (scene) => ({
    stepId: leftBy(scene, `step:${own}`),
    otherId: leftBy(scene, `step:${other}`),
    answer: 'same',
  }));

/** The name of the offence from a day on. */
export const names = (
  course: string,
  code: Offence['code'],
  ago: number,
  saidBy: Offence['saidBy'] = 'police',
  note?: string,
): Act =>
  does(nameOffence, (scene) => ({
    processId: leftBy(scene, `course:${course}`),
    code,
    when: { edtf: addDays(scene.today, -ago) },
    saidBy,
    ...(note ? { note } : {}),
  }));

interface Beside {
  readonly worker?: WorkerKey;
  readonly name?: string;
  readonly detail?: string;
  readonly basis?: Companion['basis'];
  readonly notify?: Companion['notify'];
  readonly since?: number;
}

/** Who stands beside her in a course. */
export const standsBeside = (course: string, role: Companion['role'], { worker, since, ...said }: Beside): Act =>
  does(addCompanion, (scene) => ({
    processId: leftBy(scene, `course:${course}`),
    role,
    basis: 'not-known',
    state: 'active',
    notify: 'not-asked',
    ...said,
    ...(worker ? { workerId: workers[worker].id } : {}),
    ...(since === undefined ? {} : { since: addDays(scene.today, -since) }),
  }));

/** Ends a course as it was first written. */
export const ends = (course: string, reason: string): Act =>
  does(endProcess, (scene) => ({
    processId: leftBy(scene, `course:${course}`),
    state: 'ended',
    reason,
    version: 1,
  }));
