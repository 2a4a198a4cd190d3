import type { Act, ActOf } from './acts.ts';
import { get, kindOf } from './facts.ts';
import type { Bar, Case, Id, Time, Worker, World } from './facts.ts';
import { mayConfirm, mayGrantVital, mayNarrow, mayRecordConsent, mayWithdraw } from './may-share.ts';
import { isOnOpenCase, isOpen } from './scene.ts';
import type { Scene } from './scene.ts';
import { keepsNames, seesPart } from './sight.ts';
import {
  actingLead, canBeNamed, isActive, isBarredOrganisation, isBarredWorker, isClosed, isHidden, isNamedFor, isPresent,
  isStanding, isTeamLeadOver, leadOf, onTeam, partyOf, watchesAsTeamLead,
} from './standing.ts';
import { isJustice, isOutside, isService } from './words.ts';

/** Who may do what: one small rule for each act. */

/** Decision 3, answer 17: the acting lead of the organisation that holds the lead. */
const isLeadOfCase = ({ world, one, by, now }: Scene): boolean => leadOf(world, one, now) === by.id;

/** Decision 3, answer 9, for the actor's own organisation. */
const isLeadOfOwnPart = ({ world, one, by, now }: Scene): boolean => actingLead(world, one, by.organisation, now) === by.id;

/** Sentence 1: a case worker of an organisation that works on cases; the backup is another worker of the same (sentence 4). */
function mayOpen(world: World, by: Worker, act: ActOf<'open-case'>, now: Time): boolean {
  const backup = act.backup === null ? null : get(world.workers, act.backup);
  const fits = backup === null || (backup.id !== by.id && backup.organisation === by.organisation && canBeNamed(world, backup, now));
  return fits && act.classes.length > 0 && canBeNamed(world, by, now);
}

/** Sentence 4 and decision 3, answer 17: the lead of the own part, or the team lead over that worker, on a case that exists for her. */
function mayName(scene: Scene, workerId: Id): boolean {
  const { world, one, by, now } = scene;
  const worker = get(world.workers, workerId);
  if (!isOpen(scene) || worker.organisation !== by.organisation || partyOf(one, by.organisation) === undefined) return false;
  if (isLeadOfOwnPart(scene)) return true;
  return isTeamLeadOver(by, worker) && (watchesAsTeamLead(world, one, by, now) || onTeam(world, one, by, now).length > 0);
}

/** A part keeps a lead: who is lead becomes another thing only when another lead is named. */
const isLeadOnPaper = (one: Case, worker: Id): boolean =>
  one.members.some((member) => member.worker === worker && member.standing === 'lead' && member.ended === null);

const mayNameMember = (scene: Scene, act: ActOf<'name-member'>): boolean =>
  mayName(scene, act.worker) && canBeNamed(scene.world, get(scene.world.workers, act.worker), scene.now)
  && act.classes.length > 0 && (act.until === null || act.until > Math.max(act.from, scene.now))
  && (act.standing === 'lead' || !isLeadOnPaper(scene.one, act.worker));

/** Sentence 4: only who is named can be unnamed. */
const mayEndMember = (scene: Scene, act: ActOf<'end-member'>): boolean =>
  mayName(scene, act.worker) && !isLeadOnPaper(scene.one, act.worker)
  && scene.one.members.some((member) => member.worker === act.worker && member.ended === null);

const waits = (one: Case, invitation: Id) => one.invitations.find((each) => each.id === invitation && each.answer === 'waits');

/** Sentence 10: a hidden lead may invite one organisation, as new lead. */
const hiddenLeadHasInvited = (one: Case): boolean =>
  one.invitations.some((each) => each.carriesLead && (each.answer === 'waits' || each.answer === 'accepted'));

/** Sentence 5: made by the lead on her consent that names the organisation. */
function mayInvite(scene: Scene, act: ActOf<'invite'>): boolean {
  const { world, one, now } = scene;
  const consent = one.consents.find((each) => each.id === act.consent);
  if (!isOpen(scene) || !isLeadOfCase(scene) || consent === undefined) return false;
  if (!isStanding(consent, now) || !consent.terms.some((term) => term.receiver === act.organisation)) return false;
  if (isOutside(kindOf(world, act.organisation)) || isPresent(one, act.organisation, now)) return false;
  if (one.invitations.some((each) => each.organisation === act.organisation && each.answer === 'waits')) return false;
  return !isHidden(world, one, one.lead) || !hiddenLeadHasInvited(one);
}

/** Sentence 5: what the lead has made, the lead takes back; after a hand-over it lies with the former lead. */
const mayWithdrawInvitation = (scene: Scene, act: ActOf<'withdraw-invitation'>): boolean =>
  isOpen(scene) && isLeadOfCase(scene) && waits(scene.one, act.invitation)?.inviter === scene.by.organisation;

/** Sentence 5 and decision 3, answer 16: an intake worker of the invited organisation answers. */
function mayAnswer(scene: Scene, invitation: Id): boolean {
  const { one, by, now } = scene;
  return isOpen(scene) && isActive(by, now) && !isBarredWorker(one, by.id, now) && by.roles.includes('intake-worker')
    && waits(one, invitation)?.organisation === by.organisation;
}

/** Sentence 5: accepting names the organisation's own lead and backup. */
function mayAccept(scene: Scene, act: ActOf<'accept-invitation'>): boolean {
  const own = (id: Id): boolean => {
    const worker = get(scene.world.workers, id);
    return worker.organisation === scene.by.organisation && canBeNamed(scene.world, worker, scene.now);
  };
  return mayAnswer(scene, act.invitation) && act.lead !== act.backup && own(act.lead) && own(act.backup) && act.classes.length > 0;
}

const isOfficer = ({ one, by, now }: Scene): boolean =>
  by.roles.includes('data-protection-officer') && by.organisation === one.lead && isActive(by, now) && !isBarredWorker(one, by.id, now);

/** Sentence 12 and decision 3, answer 8: the lead or the data-protection officer of the lead's organisation. */
const hat = (scene: Scene): 'lead' | 'officer' | null => (isLeadOfCase(scene) ? 'lead' : isOfficer(scene) ? 'officer' : null);

const mayBarWorker = (scene: Scene, act: ActOf<'bar-worker'>): boolean =>
  hat(scene) !== null && act.worker !== scene.by.id && !isBarredWorker(scene.one, act.worker, scene.now);

const mayBarOrganisation = (scene: Scene, act: ActOf<'bar-organisation'>): boolean =>
  hat(scene) !== null && !isBarredOrganisation(scene.one, act.organisation, scene.now);

const isOn = (bar: Bar, worker: Worker): boolean => bar.worker === worker.id || bar.organisation === worker.organisation;

/** Sentence 12: lifted by both together; decision 3, answer 8: one asks, the other confirms. Null: she may not speak. */
export function liftStep(scene: Scene, barId: Id): { as: 'lead' | 'officer'; lifts: boolean } | null {
  const bar = scene.one.bars.find((each) => each.id === barId);
  const as = hat(scene);
  if (bar === undefined || bar.lifted !== null || as === null || isOn(bar, scene.by)) return null;
  if (bar.asked === null) return { as, lifts: false };
  return bar.asked.as === as || bar.asked.worker === scene.by.id ? null : { as, lifts: true };
}

/** Section 5: lead passes by hand-over with acceptance, to an organisation on the case that may see its parts. */
function mayOffer(scene: Scene, act: ActOf<'offer-hand-over'>): boolean {
  const { world, one, now } = scene;
  const kind = kindOf(world, act.to);
  return isOpen(scene) && isLeadOfCase(scene) && act.to !== one.lead && isPresent(one, act.to, now)
    && !isJustice(kind) && kind !== 'immigration' && !one.handOvers.some((each) => each.answer === 'waits');
}

/** Accepted by the lead of the receiving part, who sees the offer, while the offering organisation still leads. */
function mayTakeOver(scene: Scene, act: ActOf<'accept-hand-over'>): boolean {
  const { world, one, by, now } = scene;
  const offer = one.handOvers.find((each) => each.id === act.handOver);
  if (!isOpen(scene) || offer?.answer !== 'waits' || offer.to !== by.organisation || offer.from !== one.lead) return false;
  return isPresent(one, offer.to, now) && isLeadOfOwnPart(scene)
    && isNamedFor(world, one, by, 'case', now) && keepsNames(world, one, by.organisation, [offer.from]);
}

/** Decision 3, answer 17: not before the lead has been handed over. */
const mayLeave = (scene: Scene): boolean =>
  isOpen(scene) && isLeadOfOwnPart(scene) && scene.by.organisation !== scene.one.lead && isPresent(scene.one, scene.by.organisation, scene.now);

/** Organisation admin: people and settings (section 2); nobody ends the own account. */
const mayEndAccount = (world: World, by: Worker, act: ActOf<'end-account'>, now: Time): boolean => {
  const worker = get(world.workers, act.worker);
  return isActive(by, now) && by.roles.includes('organisation-admin') && worker.organisation === by.organisation
    && isActive(worker, now) && worker.id !== by.id;
};

/** Sentence 10 and decision 3, answer 17: she says otherwise through the lead of the hidden part or of the case, who sees that part. */
function maySay(scene: Scene, organisation: Id): boolean {
  const { world, one, by, now } = scene;
  const leads = isLeadOfCase(scene) || actingLead(world, one, organisation, now) === by.id;
  return isOpen(scene) && leads && seesPart(world, by.id, one.id, organisation, now);
}

/** Sentences 2 and 11: one writes at home, and only members of service organisations stand in a circle. */
const mayAddPlace = (scene: Scene, act: ActOf<'add-place'>): boolean =>
  isOpen(scene) && isNamedFor(scene.world, scene.one, scene.by, 'location', scene.now) && act.circle.length > 0
  && act.circle.every((each) => isService(kindOf(scene.world, get(scene.world.workers, each).organisation)));

const mayAddEntry = (scene: Scene, act: ActOf<'add-entry'>): boolean =>
  isOpen(scene) && act.of !== 'location' && isNamedFor(scene.world, scene.one, scene.by, act.of, scene.now);

/** Section 1, last paragraph: correcting only in the own organisation's rooms. */
function mayCorrect(scene: Scene, act: ActOf<'correct-entry'>): boolean {
  const entry = scene.one.entries.find((each) => each.id === act.entry);
  return isOpen(scene) && entry?.organisation === scene.by.organisation && isNamedFor(scene.world, scene.one, scene.by, entry.of, scene.now);
}

/** Decision 3, answer 6: a grant must be endable by a member of its owner who is on the case. */
const mayEndGrant = (scene: Scene, act: ActOf<'end-grant'>): boolean =>
  isOnOpenCase(scene) && scene.one.grants.some((each) => each.id === act.grant && each.owner === scene.by.organisation);

/** Is this act permitted to that worker now? */
export function may(world: World, act: Act, now: Time): boolean {
  const by = get(world.workers, act.by);
  if (act.act === 'open-case') return mayOpen(world, by, act, now);
  if (act.act === 'end-account') return mayEndAccount(world, by, act, now);
  const scene: Scene = { world, one: get(world.cases, act.case), by, now };
  switch (act.act) {
    case 'name-member': return mayNameMember(scene, act);
    case 'end-member': return mayEndMember(scene, act);
    case 'invite': return mayInvite(scene, act);
    case 'withdraw-invitation': return mayWithdrawInvitation(scene, act);
    case 'accept-invitation': return mayAccept(scene, act);
    case 'decline-invitation': return mayAnswer(scene, act.invitation);
    case 'record-consent': return mayRecordConsent(scene, act);
    case 'confirm-grant-request':
    case 'refuse-grant-request': return mayConfirm(scene, act.request);
    case 'end-grant': return mayEndGrant(scene, act);
    case 'grant-vital': return mayGrantVital(scene, act);
    case 'withdraw-consent': return mayWithdraw(scene, act.consent);
    case 'withdraw-everything':
    case 'withdraw-everything-to': return isOnOpenCase(scene);
    case 'narrow-consent': return mayNarrow(scene, act);
    case 'bar-worker': return mayBarWorker(scene, act);
    case 'bar-organisation': return mayBarOrganisation(scene, act);
    case 'lift-bar': return liftStep(scene, act.bar) !== null;
    case 'offer-hand-over': return mayOffer(scene, act);
    case 'accept-hand-over': return mayTakeOver(scene, act);
    case 'leave-case': return mayLeave(scene);
    case 'close-case': return isOpen(scene) && isLeadOfCase(scene);
    case 'reopen-case': return !isOpen(scene) && isLeadOfCase(scene);
    case 'reveal-part':
    case 'hide-part': return maySay(scene, act.organisation);
    case 'add-place': return mayAddPlace(scene, act);
    case 'add-entry': return mayAddEntry(scene, act);
    case 'correct-entry': return mayCorrect(scene, act);
  }
}
