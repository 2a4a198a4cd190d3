import type { ActOf } from './acts.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Desk } from './consultation.ts';
import type { Office } from './facts-office.ts';

/**
 * What the people of an organisation have learnt concerns no case. A catalogue is open as practices are, and kept by the same: a team lead, the
 * organisation admin (section 2). Each worker says alone what was learnt and how well it goes; another's note is as one that is not there (5 b b).
 */

export function putTraining({ world, by }: Desk, act: ActOf<'put-training'>): readonly Answer[] {
  const stands = world.office.trainings.get(act.training);
  const keeps = by.roles.includes('team-lead') || by.roles.includes('organisation-admin');
  return byLayer(
    () => when(!keeps || (stands !== undefined && stands.organisation !== by.organisation), 'standing'),
    () => when((stands?.version ?? 0) !== act.seen, 'state'),
  );
}

export function putLearnt({ world, by }: Desk, act: ActOf<'put-learnt'>): readonly Answer[] {
  const stands = world.office.learnt.get(act.learnt);
  const isOthers = stands !== undefined && stands.worker !== by.id;
  return byLayer(
    () => when(isOthers || !world.office.trainings.has(act.training), 'absent'),
    () => when((stands?.version ?? 0) !== act.seen, 'state'),
  );
}

export const assessSelf = ({ world, by }: Desk, act: ActOf<'assess-self'>): readonly Answer[] =>
  byLayer(
    () => when(!by.roles.includes(act.role), 'standing'),
    () => when((world.office.assessed.get(by.id) ?? 0) !== act.seen, 'state'),
  );

export const withTraining = ({ world, by }: Desk, act: ActOf<'put-training'>): Office['trainings'] =>
  new Map(world.office.trainings).set(act.training, { organisation: by.organisation, version: act.seen + 1 });

export const withLearnt = ({ world, by }: Desk, act: ActOf<'put-learnt'>): Office['learnt'] =>
  new Map(world.office.learnt).set(act.learnt, { worker: by.id, version: act.seen + 1 });

export const withAssessment = ({ world, by }: Desk, act: ActOf<'assess-self'>): Office['assessed'] =>
  new Map(world.office.assessed).set(by.id, act.seen + 1);
