import { addDays } from '../../../src/platform/time/format.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';
import { type WorkerKey, workers } from '../workers.ts';

/** Begins a course of proceedings; left under `course:name`. */
export const begins = (kind: string, name: string, more: Readonly<Record<string, unknown>> = {}): Act =>
  does('ProcessBegun', () => ({ kind, ...more }), `course:${name}`);

interface Said {
  /** Days before the act; negative for what is to come. */
  readonly ago?: number;
  /** A time that is known only roughly, as EDTF, in place of days. */
  readonly edtf?: (scene: Scene) => string;
  readonly state?: string;
  readonly source?: string;
  readonly outcome?: string;
  readonly mover?: string;
  readonly note?: string;
  readonly herView?: string;
  readonly outOfOrder?: string;
  readonly name?: string;
}

/** Records a step of a course, on the day of the act unless said otherwise; left under `step:name` where it has a name. */
export const steps = (course: string, code: string, { ago = 0, edtf, name, ...said }: Said = {}): Act =>
  does(
    'ProcessStepRecorded',
    (scene) => ({
      processId: leftBy(scene, `course:${course}`),
      code,
      state: 'done',
      source: 'told-by-authority',
      when: { edtf: edtf ? edtf(scene) : addDays(scene.today, -ago) },
      ...said,
    }),
    name && `step:${name}`,
  );

/** Moves a planned step to another day; it was left under `step:name` in its first version. */
export const movesStep = (name: string, ago: number, said: { readonly reason: string; readonly note?: string }): Act =>
  does('ProcessStepCorrected', (scene) => ({
    stepId: leftBy(scene, `step:${name}`),
    state: 'planned',
    source: 'told-by-authority',
    when: { edtf: addDays(scene.today, -ago) },
    version: 1,
    ...said,
  }));

/** The name of the offence from a day on. */
export const names = (course: string, code: string, ago: number, saidBy = 'police', note?: string): Act =>
  does('OffenceNamed', (scene) => ({
    processId: leftBy(scene, `course:${course}`),
    code,
    namedOn: addDays(scene.today, -ago),
    saidBy,
    ...(note ? { note } : {}),
  }));

interface Beside {
  readonly worker?: WorkerKey;
  readonly name?: string;
  readonly detail?: string;
  readonly basis?: string;
  readonly notify?: string;
  readonly since?: number;
}

/** Who stands beside her in a course. */
export const standsBeside = (course: string, role: string, { worker, since, ...said }: Beside): Act =>
  does('CompanionAdded', (scene) => ({
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
  does('ProcessStateChanged', (scene) => ({
    processId: leftBy(scene, `course:${course}`),
    state: 'ended',
    reason,
    version: 1,
  }));
