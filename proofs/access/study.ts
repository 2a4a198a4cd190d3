import type { ActOf } from './acts.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Desk } from './consultation.ts';
import type { Worker } from './facts.ts';
import type { Office, Study } from './facts-office.ts';

/** Studies of the deployment's own cases (sentence 15: researchers and co-ordinators see no case; decision 84: who defines one, who approves it). */

const isOfficer = (worker: Worker): boolean => worker.roles.includes('data-protection-officer');

/** What was approved is everybody's; what is asked or was refused the officers' too; anything else its author's. */
export const readsStudy = (worker: Worker, { author, state }: { author: string; state: string }): boolean =>
  author === worker.id ||
  ['approved', 'made', 'not-made'].includes(state) ||
  (isOfficer(worker) && (state === 'asked' || state === 'refused'));

/** Two roundings of the same people can be put together: all that is approved is one series, which goes on. */
const clashes = ({ world }: Desk, study: string, { from, until, k }: Pick<Study, 'from' | 'until' | 'k'>): boolean =>
  [...world.office.studies].some(
    ([id, each]) =>
      id !== study && each.state === 'approved' && (each.from !== from || each.k !== k || each.until > until),
  );

export function putStudy(desk: Desk, act: ActOf<'put-study'>): readonly Answer[] {
  const { world, by } = desk;
  const stands = world.office.studies.get(act.study);
  const isOthers = stands !== undefined && stands.author !== by.id;
  return byLayer(
    () => when(!by.roles.includes('researcher') && !by.roles.includes('network-coordinator'), 'standing'),
    () => when(isOthers && !readsStudy(by, stands), 'absent'),
    () => when(isOthers, 'standing'),
    () => when(stands?.state === 'approved', 'state'),
    () => when((stands?.version ?? 0) !== act.seen, 'state'),
    () => when(act.state === 'asked' && clashes(desk, act.study, act), 'state'),
  );
}

/** A second person: never who has defined it. */
export function answerStudy(desk: Desk, act: ActOf<'answer-study'>): readonly Answer[] {
  const { world, by } = desk;
  const stands = world.office.studies.get(act.study);
  return byLayer(
    () => when(!isOfficer(by), 'standing'),
    () => when(stands === undefined || !readsStudy(by, stands), 'absent'),
    () => when(stands!.author === by.id, 'standing'),
    () => when(stands!.state !== 'asked', 'state'),
    () => when(stands!.version !== act.seen, 'state'),
    () => when(act.approves && clashes(desk, act.study, stands!), 'state'),
  );
}

export const withStudy = (
  { world, by }: Desk,
  { study, state, from, until, k, seen }: ActOf<'put-study'>,
): Office['studies'] =>
  new Map(world.office.studies).set(study, { author: by.id, version: seen + 1, state, from, until, k });

export const withAnswer = ({ world }: Desk, { study, approves, seen }: ActOf<'answer-study'>): Office['studies'] =>
  new Map(world.office.studies).set(study, {
    ...world.office.studies.get(study)!,
    version: seen + 1,
    state: approves ? 'approved' : 'refused',
  });
