import type { ActOf } from './acts.ts';
import type { Case, Id, Time, Worker, World } from './facts.ts';
import { get, kindOf } from './facts.ts';
import type { Scene } from './scene.ts';
import { isLeadOfCase, isLeadOfOwnPart, isOpen } from './scene.ts';
import {
  canBeNamed,
  isActive,
  isBarredWorker,
  isHidden,
  isPresent,
  isStanding,
  isTeamLeadOver,
  onTeam,
  partyOf,
  watchesAsTeamLead,
} from './standing.ts';
import { isOutside } from './words.ts';

/** Who may open a case, name a team, invite an organisation and answer an invitation. */

/** Sentence 1: a case worker of an organisation that works on cases; the backup is another worker of the same (sentence 4). */
export function mayOpen(world: World, by: Worker, act: ActOf<'open-case'>, now: Time): boolean {
  const backup = act.backup === null ? null : get(world.workers, act.backup);
  const fits =
    backup === null ||
    (backup.id !== by.id && backup.organisation === by.organisation && canBeNamed(world, backup, now));
  return fits && act.classes.length > 0 && canBeNamed(world, by, now);
}

/** Sentence 4 and decision 3, answer 17: the lead of the own part, or the team lead over that worker, on a case that exists for her. */
function mayName(scene: Scene, workerId: Id): boolean {
  const { world, one, by, now } = scene;
  const worker = get(world.workers, workerId);
  if (!isOpen(scene) || worker.organisation !== by.organisation || partyOf(one, by.organisation) === undefined)
    return false;
  if (isLeadOfOwnPart(scene)) return true;
  return (
    isTeamLeadOver(by, worker) && (watchesAsTeamLead(world, one, by, now) || onTeam(world, one, by, now).length > 0)
  );
}

/** A part keeps a lead: who is lead becomes another thing only when another lead is named. */
const isLeadOnPaper = (item: Case, worker: Id): boolean =>
  item.members.some((member) => member.worker === worker && member.standing === 'lead' && member.ended === null);

export const mayNameMember = (scene: Scene, act: ActOf<'name-member'>): boolean =>
  mayName(scene, act.worker) &&
  canBeNamed(scene.world, get(scene.world.workers, act.worker), scene.now) &&
  act.classes.length > 0 &&
  (act.until === null || act.until > Math.max(act.from, scene.now)) &&
  (act.standing === 'lead' || !isLeadOnPaper(scene.one, act.worker));

/** Sentence 4: only who is named can be unnamed. */
export const mayEndMember = (scene: Scene, act: ActOf<'end-member'>): boolean =>
  mayName(scene, act.worker) &&
  !isLeadOnPaper(scene.one, act.worker) &&
  scene.one.members.some((member) => member.worker === act.worker && member.ended === null);

const waits = (item: Case, invitation: Id) =>
  item.invitations.find((each) => each.id === invitation && each.answer === 'waits');

/** Sentence 10: a hidden lead may invite one organisation, as new lead. */
const hiddenLeadHasInvited = (item: Case): boolean =>
  item.invitations.some((each) => each.carriesLead && (each.answer === 'waits' || each.answer === 'accepted'));

/** Sentence 5: made by the lead on her consent that names the organisation. */
export function mayInvite(scene: Scene, act: ActOf<'invite'>): boolean {
  const { world, one, now } = scene;
  const consent = one.consents.find((each) => each.id === act.consent);
  if (!isOpen(scene) || !isLeadOfCase(scene) || consent === undefined) return false;
  if (!isStanding(consent, now) || !consent.terms.some((term) => term.receiver === act.organisation)) return false;
  if (isOutside(kindOf(world, act.organisation)) || isPresent(one, act.organisation, now)) return false;
  if (one.invitations.some((each) => each.organisation === act.organisation && each.answer === 'waits')) return false;
  return !isHidden(world, one, one.lead) || !hiddenLeadHasInvited(one);
}

/** Sentence 5: what the lead has made, the lead takes back. */
export const mayWithdrawInvitation = (scene: Scene, act: ActOf<'withdraw-invitation'>): boolean =>
  isOpen(scene) && isLeadOfCase(scene) && waits(scene.one, act.invitation)?.inviter === scene.by.organisation;

/** Sentence 5 and decision 3, answers 16 and 20: an intake worker of the invited organisation answers. */
export function mayAnswer(scene: Scene, invitation: Id): boolean {
  const { one, by, now } = scene;
  return (
    isOpen(scene) &&
    isActive(by, now) &&
    !isBarredWorker(one, by.id, now) &&
    by.roles.includes('intake-worker') &&
    waits(one, invitation)?.organisation === by.organisation
  );
}

/** Sentence 5: accepting names the organisation's own lead and backup. */
export function mayAccept(scene: Scene, act: ActOf<'accept-invitation'>): boolean {
  const own = (id: Id): boolean => {
    const worker = get(scene.world.workers, id);
    return worker.organisation === scene.by.organisation && canBeNamed(scene.world, worker, scene.now);
  };
  return (
    mayAnswer(scene, act.invitation) &&
    act.lead !== act.backup &&
    own(act.lead) &&
    own(act.backup) &&
    act.classes.length > 0
  );
}
