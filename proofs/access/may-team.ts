import type { ActOf } from './acts.ts';
import type { Case, Id, Member, Time, Worker, World } from './facts.ts';
import { get, kindOf } from './facts.ts';
import { waits as isWaiting } from './facts-work.ts';
import { barInSight } from './network-plan.ts';
import type { Scene } from './scene.ts';
import { isLeadOfCase, isLeadOfOwnPart, isOpen } from './scene.ts';
import {
  actingLead,
  canBeNamed,
  isActive,
  isBarredWorker,
  isHidden,
  isPresent,
  isStanding,
  isTeamLeadOver,
  onTeam,
  partyOf,
  shownOnTeam,
  watchesAsTeamLead,
} from './standing.ts';
import type { InformationClass } from './words.ts';
import { isNaming, isOutside } from './words.ts';

/** Who may open a case, name a team, invite an organisation and answer an invitation. */

/** Sentence 1: a case worker of an organisation that works on cases; the backup is another worker of the same (sentence 4). */
export function mayOpen(world: World, by: Worker, act: ActOf<'open-case'>, now: Time): boolean {
  const backup = act.backup === null ? null : get(world.workers, act.backup);
  const fits =
    backup === null ||
    (backup.id !== by.id && backup.organisation === by.organisation && canBeNamed(world, backup, now));
  return fits && isNaming(act.classes) && canBeNamed(world, by, now);
}

/** Sentence 4: the acting lead of the own part, or the team lead over that worker, on a case that exists for her. */
function mayName(scene: Scene, workerId: Id): boolean {
  const { world, theCase, by, now } = scene;
  const worker = get(world.workers, workerId);
  if (!isOpen(scene) || worker.organisation !== by.organisation || partyOf(theCase, by.organisation) === undefined)
    return false;
  if (isLeadOfOwnPart(scene)) return true;
  return (
    isTeamLeadOver(by, worker) &&
    (watchesAsTeamLead(world, theCase, by, now) || onTeam(world, theCase, by, now).length > 0)
  );
}

/** A part keeps a lead: who is lead becomes another thing only when another lead is named. */
const isLeadOnPaper = (item: Case, worker: Id): boolean =>
  item.members.some((member) => member.worker === worker && member.standing === 'lead' && member.ended === null);

const without = (of: readonly InformationClass[], held: readonly InformationClass[]): InformationClass[] =>
  of.filter((each) => !held.includes(each));

/**
 * Sentence 4: what the acting lead lacks, another member of the organisation on that case who holds the class names for her. Nothing
 * else of that naming changes by it.
 */
function mayWiden({ world, theCase, by, now }: Scene, act: ActOf<'name-member'>): boolean {
  const worker = get(world.workers, act.worker);
  if (worker.organisation !== by.organisation || actingLead(world, theCase, by.organisation, now) !== worker.id)
    return false;
  const held = (of: Worker): InformationClass[] => onTeam(world, theCase, of, now).flatMap((member) => member.classes);
  const before = onTeam(world, theCase, worker, now).find((member: Member) => member.standing === act.standing);
  if (before === undefined) return false;
  const lacking = without(act.classes, before.classes);
  return (
    lacking.length > 0 &&
    without(lacking, held(by)).length === 0 &&
    act.until === before.until &&
    act.from <= now &&
    without(before.classes, act.classes).length === 0
  );
}

/** Sentence 4: nobody names herself, and so nobody widens her own classes. */
export const mayNameMember = (scene: Scene, act: ActOf<'name-member'>): boolean =>
  isOpen(scene) &&
  act.worker !== scene.by.id &&
  (mayName(scene, act.worker) || mayWiden(scene, act)) &&
  canBeNamed(scene.world, get(scene.world.workers, act.worker), scene.now) &&
  isNaming(act.classes) &&
  (act.until === null || act.until > Math.max(act.from, scene.now)) &&
  (act.standing === 'lead' || !isLeadOnPaper(scene.theCase, act.worker));

/** Somebody else stands as backup, as the team is shown. */
const backupIsThere = ({ world, theCase, by, now }: Scene, otherThan: Id): boolean =>
  theCase.members.some(
    (member) =>
      member.organisation === by.organisation &&
      member.standing === 'backup' &&
      member.worker !== otherThan &&
      shownOnTeam(world, theCase, get(world.workers, member.worker), now).includes(member),
  );

/** Sentence 4: the acting lead ends the lead's naming too, where the backup then acts. */
const mayEndLead = (scene: Scene, worker: Id): boolean => isLeadOfOwnPart(scene) && backupIsThere(scene, worker);

/** Sentence 4: only who is named can be unnamed. */
export const mayEndMember = (scene: Scene, act: ActOf<'end-member'>): boolean =>
  mayName(scene, act.worker) &&
  (!isLeadOnPaper(scene.theCase, act.worker) || mayEndLead(scene, act.worker)) &&
  scene.theCase.members.some((member) => member.worker === act.worker && member.ended === null);

const waits = (item: Case, invitation: Id) =>
  item.invitations.find((each) => each.id === invitation && each.answer === 'waits');

/** Sentence 10: a hidden lead may invite one organisation, as new lead. */
const hiddenLeadHasInvited = (item: Case): boolean =>
  item.invitations.some((each) => each.carriesLead && (each.answer === 'waits' || each.answer === 'accepted'));

/** Sentence 5: made by the lead on her consent that names the organisation. */
export function mayInvite(scene: Scene, act: ActOf<'invite'>): boolean {
  const { world, theCase, now } = scene;
  const consent = theCase.consents.find((each) => each.id === act.consent);
  if (!isOpen(scene) || !isLeadOfCase(scene) || consent === undefined) return false;
  if (consent.disclosure === true || !isStanding(consent, now)) return false;
  if (!consent.terms.some((term) => term.receiver === act.organisation)) return false;
  if (isOutside(kindOf(world, act.organisation)) || isPresent(theCase, act.organisation, now)) return false;
  if (theCase.invitations.some((each) => each.organisation === act.organisation && each.answer === 'waits'))
    return false;
  // Only with what the lead has sent to that very organisation, and takes it onto the case.
  const referral = theCase.referrals.find((each) => each.id === act.referral);
  if (act.referral !== undefined)
    if (referral?.from !== theCase.lead || referral.to !== act.organisation || !referral.joins || !isWaiting(referral))
      return false;
  // Sentence 12: nobody who sees a bar gives the lead to whom it is on.
  const carriesLead = isHidden(world, theCase, theCase.lead);
  return !carriesLead || !(barInSight(scene, act.organisation) || hiddenLeadHasInvited(theCase));
}

/** Sentence 5: what the lead has made, the lead takes back. */
export const mayWithdrawInvitation = (scene: Scene, act: ActOf<'withdraw-invitation'>): boolean =>
  isOpen(scene) && isLeadOfCase(scene) && waits(scene.theCase, act.invitation)?.inviter === scene.by.organisation;

/** Sentences 5 and 12: an intake worker of the invited organisation answers. */
export function mayAnswer(scene: Scene, invitation: Id): boolean {
  const { theCase, by, now } = scene;
  return (
    isOpen(scene) &&
    isActive(by, now) &&
    !isBarredWorker(theCase, by.id, now) &&
    by.roles.includes('intake-worker') &&
    waits(theCase, invitation)?.organisation === by.organisation
  );
}

/** Whom one who accepts may name: nobody names herself, save the only worker that there is (sentences 4 and 5). */
export function nameable({ world, by, now }: Scene): Id[] {
  const able = [...world.workers.values()]
    .filter((worker) => worker.organisation === by.organisation && canBeNamed(world, worker, now))
    .map((worker) => worker.id);
  return able.length === 1 ? able : able.filter((id) => id !== by.id);
}

/** Sentence 5: accepting names the organisation's own lead and, where a second worker exists, backup. */
export function mayAccept(scene: Scene, act: ActOf<'accept-invitation'>): boolean {
  const able = nameable(scene);
  const backupFits = act.backup === null ? able.length === 1 : act.backup !== act.lead && able.includes(act.backup);
  return mayAnswer(scene, act.invitation) && able.includes(act.lead) && backupFits && isNaming(act.classes);
}
