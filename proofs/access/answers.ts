import type { Act, NetworkAct } from './acts.ts';
import type { OfficeAct } from './acts-office.ts';
import { officeKinds } from './acts-office.ts';
import type { WorkAct } from './acts-work.ts';
import { isOf, isWorkAct } from './acts-work.ts';
import type { Answer } from './answer.ts';
import { anyRefusal, byLayer, isDone, when } from './answer.ts';
import { compilationAnswers } from './compilation.ts';
import type { Time, World } from './facts.ts';
import { get } from './facts.ts';
import { handOverAnswers } from './hand-over.ts';
import { mayOnNetwork } from './may.ts';
import { bearsBars } from './may-bar.ts';
import { meetingAnswers } from './meeting.ts';
import { nameAnswers } from './names.ts';
import { officeAnswers } from './office.ts';
import { referralAnswers } from './referral.ts';
import type { Scene } from './scene.ts';
import { begin, isKnown, isLeadOfCase, isLeadOfOwnPart, sceneOf } from './scene.ts';
import { isActive, onTeam } from './standing.ts';
import { taskAnswers } from './task.ts';
import { warningAnswers } from './warning.ts';

/** How an act may end now: done, or which refusals (access.md 5 b (a)). */

export const isOfficeAct = (act: Act): act is OfficeAct => (officeKinds as readonly string[]).includes(act.act);

function workAnswers(scene: Scene, act: WorkAct): readonly Answer[] {
  if (isOf(act, 'task')) return taskAnswers(scene, act);
  if (isOf(act, 'meeting')) return meetingAnswers(scene, act);
  if (isOf(act, 'compilation')) return compilationAnswers(scene, act);
  if (isOf(act, 'warning')) return warningAnswers(scene, act);
  if (isOf(act, 'handOver')) return handOverAnswers(scene, act);
  if (isOf(act, 'names')) return nameAnswers(scene, act);
  return isOf(act, 'referral') ? referralAnswers(scene, act) : byLayer(() => when(!isKnown(scene), 'absent'));
}

/** Which of the acts on the network the lead of the case alone does, and which the acting lead of the own part. */
const ofTheLead: readonly NetworkAct['act'][] = [
  'invite',
  'withdraw-invitation',
  'offer-hand-over',
  'offer-join',
  'withdraw-join-offer',
  'join-cases',
  'end-part',
  'close-case',
  'reopen-case',
];
const ofAnyNamed: readonly NetworkAct['act'][] = [
  'record-consent',
  'withdraw-consent',
  'withdraw-everything',
  'withdraw-everything-to',
  'narrow-consent',
  'take-out-of-network',
];

function standing(scene: Scene, act: NetworkAct): Answer[] {
  if (ofTheLead.includes(act.act)) return when(!isLeadOfCase(scene), 'standing');
  if (ofAnyNamed.includes(act.act))
    return when(onTeam(scene.world, scene.theCase, scene.by, scene.now).length === 0, 'standing');
  if (act.act === 'leave-case') return when(!isLeadOfOwnPart(scene), 'standing');
  if (act.act === 'bar-worker' || act.act === 'bar-organisation') return when(!bearsBars(scene), 'standing');
  return act.act === 'name-member' ? when(act.worker === act.by, 'standing') : [];
}

/** Acts for which no open case that the actor may know of is asked; what they answer is told as done or refused. */
const apart: readonly NetworkAct['act'][] = [
  'open-case',
  'end-account',
  'accept-invitation',
  'decline-invitation',
  'add-entry',
  'correct-entry',
  // The database is not asked where the model's own idea of a fact has nothing to be asked for.
  'grant-vital',
  'end-admission',
];
const onClosedToo: readonly NetworkAct['act'][] = ['bar-worker', 'bar-organisation', 'lift-bar', 'reopen-case'];

/** Of the network the first layers are told one by one; what refuses after them may say any of the rest. */
function networkAnswers(world: World, act: NetworkAct, now: Time): readonly Answer[] {
  if (mayOnNetwork(world, act, now)) return ['done'];
  if (apart.includes(act.act)) return anyRefusal;
  const scene = sceneOf(world, act, now);
  const known = () => (onClosedToo.includes(act.act) ? when(!isKnown(scene), 'absent') : begin(scene));
  return byLayer(
    known,
    () => standing(scene, act),
    () => anyRefusal,
  );
}

export function answersTo(world: World, act: Act, now: Time): readonly Answer[] {
  const by = get(world.workers, act.by);
  // Her session has ended with the account: some acts say so, others find nothing of hers.
  if (!isActive(by, now)) return ['nobody', ...anyRefusal];
  if (isOfficeAct(act)) return officeAnswers({ world, by, now }, act);
  if (isWorkAct(act)) return workAnswers(sceneOf(world, act, now), act);
  return networkAnswers(world, act, now);
}

/** Is this act permitted to that worker now? */
export const may = (world: World, act: Act, now: Time): boolean => isDone(answersTo(world, act, now));
