import type { Act, ActOf } from './acts.ts';
import { day, get, kindOf } from './facts.ts';
import type { Bar, Case, Consent, Id, Time, Worker, World } from './facts.ts';
import { consentSlips } from './rows.ts';
import {
  actingLead, canBeNamed, hiddenAllows, isActive, isBarredOrganisation, isBarredWorker, isClosed, isHidden, isNamedFor, isPresent,
  isStanding, isTeamLeadOver, leadOf, mayStandInNetwork, onTeam, partyOf,
} from './standing.ts';
import { isGrantable, isOutside, isService } from './words.ts';

/** Everything a rule needs to look at: the world, the case, who acts, when. */
type Scene = { readonly world: World; readonly one: Case; readonly by: Worker; readonly now: Time };

const isOpen = ({ one, now }: Scene): boolean => !isClosed(one, now);

/** Section 5: anyone named on the open case. */
const isOnOpenCase = (scene: Scene): boolean => isOpen(scene) && onTeam(scene.one, scene.by, scene.now).length > 0;

/** Decision 3, answer 17: the acting lead of the organisation that holds the lead. */
const isLeadOfCase = ({ world, one, by, now }: Scene): boolean => leadOf(world, one, now) === by.id;

/** Decision 3, answer 9, for the actor's own organisation. */
const isLeadOfOwnPart = ({ world, one, by, now }: Scene): boolean => actingLead(world, one, by.organisation, now) === by.id;

/** Sentence 1: a case worker of an organisation that works on cases. */
const mayOpen = (world: World, by: Worker, now: Time): boolean => canBeNamed(world, by, now);

/** Sentence 4 and decision 3, answer 17: the lead of the own part, or the team lead over that worker. */
function mayName(scene: Scene, workerId: Id): boolean {
  const { world, one, by, now } = scene;
  const worker = get(world.workers, workerId);
  if (!isOpen(scene) || worker.organisation !== by.organisation || partyOf(one, by.organisation) === undefined) return false;
  if (!isActive(by, now) || isBarredWorker(one, by.id, now)) return false;
  return isLeadOfOwnPart(scene) || isTeamLeadOver(by, worker);
}

const mayNameMember = (scene: Scene, act: ActOf<'name-member'>): boolean =>
  mayName(scene, act.worker) && canBeNamed(scene.world, get(scene.world.workers, act.worker), scene.now) && (act.until === null || act.until > act.from);

/** Sentence 4: only who is named can be unnamed. */
const mayEndMember = (scene: Scene, act: ActOf<'end-member'>): boolean =>
  mayName(scene, act.worker)
  && scene.one.members.some((member) => member.worker === act.worker && (member.until === null || member.until > scene.now));

const names = (consent: Consent, organisation: Id): boolean =>
  consent.named?.includes(organisation) ?? consent.terms.some((term) => term.owner === organisation || term.receiver === organisation);

/** Sentence 10: a hidden opener may invite one organisation, as new lead. */
const hiddenOpenerIsFree = (one: Case): boolean =>
  one.parties.length === 1 && one.invitations.every((invitation) => invitation.answer === 'declined' || invitation.answer === 'withdrawn');

/** Sentence 5: made by the lead on her consent that names the organisation. */
function mayInvite(scene: Scene, act: ActOf<'invite'>): boolean {
  const { world, one, now } = scene;
  const consent = one.consents.find((each) => each.id === act.consent);
  if (!isOpen(scene) || !isLeadOfCase(scene) || consent === undefined) return false;
  if (!isStanding(consent, now) || !names(consent, act.organisation)) return false;
  if (isOutside(kindOf(world, act.organisation)) || isPresent(one, act.organisation, now)) return false;
  if (act.hidden && consent.named !== null) return false;
  if (one.invitations.some((each) => each.organisation === act.organisation && each.answer === 'waits')) return false;
  return !isHidden(world, one, one.lead) || (!act.hidden && kindOf(world, act.organisation) !== 'shelter' && hiddenOpenerIsFree(one));
}

const waits = (one: Case, invitation: Id) => one.invitations.find((each) => each.id === invitation && each.answer === 'waits');

/** Sentence 5: what the lead has made, the lead takes back. */
const mayWithdrawInvitation = (scene: Scene, act: ActOf<'withdraw-invitation'>): boolean =>
  isOpen(scene) && isLeadOfCase(scene) && waits(scene.one, act.invitation) !== undefined;

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
  return mayAnswer(scene, act.invitation) && act.lead !== act.backup && own(act.lead) && own(act.backup);
}

/** Sentence 9: a network consent names at least two, and refuses to name some kinds and the hidden. */
const mayRecordNetwork = ({ world, one }: Scene, named: readonly Id[]): boolean =>
  new Set(named).size > 1 && named.every((each) => mayStandInNetwork(world, one, each));

/**
 * Sentence 10: a hidden organisation shares with the lead's alone, by a consent of their own. One that has opened the
 * case and still leads it shares with the one that it invites as new lead.
 */
function mayRecordPlain({ world, one }: Scene, terms: ActOf<'record-consent'>['terms']): boolean {
  const involved = [...new Set(terms.flatMap((term) => [term.owner, term.receiver]))];
  if (terms.length === 0 || terms.some((term) => term.owner === term.receiver)) return false;
  return involved.every((each) => !isHidden(world, one, each)
    || (each === one.lead ? involved.length === 2 : involved.every((other) => other === each || other === one.lead)));
}

/** Section 5: anyone named may record a consent. */
const mayRecordConsent = (scene: Scene, act: ActOf<'record-consent'>): boolean =>
  isOnOpenCase(scene) && act.until > act.from && act.until > scene.now
  && (act.named !== null ? mayRecordNetwork(scene, act.named) : mayRecordPlain(scene, act.terms));

/** Sentences 6 and 8, decision 3, answer 14: a member of the owner who holds the class. */
function mayAnswerRequest(scene: Scene, requestId: Id): boolean {
  const { one, by, now } = scene;
  const request = one.requests.find((each) => each.id === requestId);
  return isOpen(scene) && request?.answer === 'waits' && request.owner === by.organisation && isNamedFor(one, by, request.of, now);
}

/** A grant is made only where it could count: the consent stands, both are on the case or still to come, none is hidden from the other. */
function mayConfirm(scene: Scene, act: ActOf<'confirm-grant-request'>): boolean {
  const { world, one, now } = scene;
  if (!mayAnswerRequest(scene, act.request)) return false;
  const request = one.requests.find((each) => each.id === act.request)!;
  const consent = one.consents.find((each) => each.id === request.consent)!;
  return isStanding(consent, now) && !hasLeft(one, request.owner) && !hasLeft(one, request.receiver)
    && hiddenAllows(world, one, request.owner, request.receiver);
}

export const hasLeft = (one: Case, organisation: Id): boolean => (partyOf(one, organisation)?.left ?? null) !== null;

/** Decision 3, answer 6: a grant must be endable by a member of its owner who is on the case. */
function mayEndGrant(scene: Scene, act: ActOf<'end-grant'>): boolean {
  const grant = scene.one.grants.find((each) => each.id === act.grant);
  return isOnOpenCase(scene) && grant?.ended === null && grant.owner === scene.by.organisation;
}

/** Sentence 7: vital interest for at most 7 days; a longer one is refused. */
function mayGrantVital(scene: Scene, act: ActOf<'grant-vital'>): boolean {
  const { world, one, by, now } = scene;
  return isOpen(scene) && act.owner === by.organisation && isNamedFor(one, by, act.of, now)
    && act.until > now && act.until <= now + 7 * day
    && isPresent(one, act.owner, now) && isPresent(one, act.receiver, now) && act.owner !== act.receiver
    && isGrantable(act.of, kindOf(world, act.owner), kindOf(world, act.receiver)) && hiddenAllows(world, one, act.owner, act.receiver);
}

/** A consent that she sees: her organisation keeps a slip of it that is open to her (decision 3, answers 1 and 5). */
function seesConsent({ world, one, by, now }: Scene, consent: Consent): boolean {
  const slip = consentSlips(consent).find((each) => each.organisation === by.organisation);
  return slip !== undefined && isNamedFor(one, by, 'case', now)
    && (one.lead === by.organisation || slip.names.every((name) => !isHidden(world, one, name)));
}

/** Section 5: anyone named records a withdrawal; one consent only when she sees it, everything without seeing the list. */
function mayWithdraw(scene: Scene, consentId: Id): boolean {
  const consent = scene.one.consents.find((each) => each.id === consentId);
  return isOnOpenCase(scene) && consent?.withdrawn === null && seesConsent(scene, consent);
}

/** Sentence 8: narrowing takes away and never adds. */
function mayNarrow(scene: Scene, act: ActOf<'narrow-consent'>): boolean {
  const consent = scene.one.consents.find((each) => each.id === act.consent);
  if (consent === undefined || !mayWithdraw(scene, act.consent)) return false;
  if (consent.named !== null) return act.named !== null && act.named.length > 1 && act.named.every((each) => consent.named?.includes(each));
  const held = (term: (typeof act.terms)[number]): boolean =>
    consent.terms.some((each) => each.owner === term.owner && each.receiver === term.receiver && each.of === term.of);
  return act.named === null && act.terms.length > 0 && act.terms.every(held);
}

const isOfficer = ({ one, by, now }: Scene): boolean =>
  by.roles.includes('data-protection-officer') && by.organisation === one.lead && isActive(by, now) && !isBarredWorker(one, by.id, now);

/** Sentence 12 and decision 3, answer 8: the lead or the data-protection officer of the lead's organisation. */
const mayBar = (scene: Scene): boolean => isOpen(scene) && (isLeadOfCase(scene) || isOfficer(scene));

const mayBarWorker = (scene: Scene, act: ActOf<'bar-worker'>): boolean =>
  mayBar(scene) && act.worker !== scene.by.id && !isBarredWorker(scene.one, act.worker, scene.now);

const mayBarOrganisation = (scene: Scene, act: ActOf<'bar-organisation'>): boolean =>
  mayBar(scene) && act.organisation !== scene.by.organisation && !isBarredOrganisation(scene.one, act.organisation, scene.now);

/** In which of the two capacities she may speak about this bar; none, when the bar is on her or hers. */
function capacities(scene: Scene, bar: Bar): readonly ('lead' | 'officer')[] {
  if (bar.worker === scene.by.id || bar.organisation === scene.by.organisation) return [];
  return [...(isLeadOfCase(scene) ? (['lead'] as const) : []), ...(isOfficer(scene) ? (['officer'] as const) : [])];
}

/** Sentence 12: lifted by both together; decision 3, answer 8: one asks, the other confirms. */
export function liftStep(scene: Scene, barId: Id): { as: 'lead' | 'officer'; lifts: boolean } | null {
  const bar = scene.one.bars.find((each) => each.id === barId);
  if (bar === undefined || bar.lifted !== null) return null;
  const able = capacities(scene, bar);
  if (bar.asked === null) return able[0] === undefined ? null : { as: able[0], lifts: false };
  const other = able.find((as) => as !== bar.asked?.as);
  return other === undefined || bar.asked.worker === scene.by.id ? null : { as: other, lifts: true };
}

const mayLift = (scene: Scene, act: ActOf<'lift-bar'>): boolean => isOpen(scene) && liftStep(scene, act.bar) !== null;

/** Section 5: lead passes by hand-over with acceptance, to an organisation on the case that may see its parts. */
const mayOffer = (scene: Scene, act: ActOf<'offer-hand-over'>): boolean =>
  isOpen(scene) && isLeadOfCase(scene) && act.to !== scene.one.lead && isPresent(scene.one, act.to, scene.now);

function mayTakeOver(scene: Scene, act: ActOf<'accept-hand-over'>): boolean {
  const offer = scene.one.handOvers.find((each) => each.id === act.handOver);
  return isOpen(scene) && offer?.answer === 'waits' && offer.to === scene.by.organisation && offer.from === scene.one.lead
    && isPresent(scene.one, offer.to, scene.now) && isLeadOfOwnPart(scene);
}

/** Decision 3, answer 17: not before the lead has been handed over. */
const mayLeave = (scene: Scene): boolean =>
  isOpen(scene) && isLeadOfOwnPart(scene) && scene.by.organisation !== scene.one.lead && isPresent(scene.one, scene.by.organisation, scene.now);

/** Organisation admin: people and settings (section 2). */
const mayEndAccount = ({ world, by, now }: Omit<Scene, 'one'>, act: ActOf<'end-account'>): boolean => {
  const worker = get(world.workers, act.worker);
  return isActive(by, now) && by.roles.includes('organisation-admin') && worker.organisation === by.organisation && isActive(worker, now);
};

/** Sentence 10 and decision 3, answer 17: she says otherwise through the lead of the hidden part or of the case. */
function maySay(scene: Scene, organisation: Id, hidden: boolean): boolean {
  const { world, one, by, now } = scene;
  const leads = isLeadOfCase(scene) || actingLead(world, one, organisation, now) === by.id;
  return isOpen(scene) && leads && isPresent(one, organisation, now) && partyOf(one, organisation)?.hidden === !hidden;
}

/** Sentences 2 and 11: one writes at home, and only members of service organisations stand in a circle. */
const mayAddPlace = (scene: Scene, act: ActOf<'add-place'>): boolean =>
  isOpen(scene) && isNamedFor(scene.one, scene.by, 'location', scene.now)
  && act.circle.every((each) => isService(kindOf(scene.world, get(scene.world.workers, each).organisation)));

const mayAddEntry = (scene: Scene, act: ActOf<'add-entry'>): boolean =>
  isOpen(scene) && act.of !== 'location' && isNamedFor(scene.one, scene.by, act.of, scene.now);

/** Section 1, last paragraph: correcting only in the own organisation's rooms. */
function mayCorrect(scene: Scene, act: ActOf<'correct-entry'>): boolean {
  const entry = scene.one.entries.find((each) => each.id === act.entry);
  return isOpen(scene) && entry?.organisation === scene.by.organisation && isNamedFor(scene.one, scene.by, entry.of, scene.now);
}

/** Is this act permitted to that worker now? */
export function may(world: World, act: Act, now: Time): boolean {
  const by = get(world.workers, act.by);
  if (act.act === 'open-case') return mayOpen(world, by, now);
  if (act.act === 'end-account') return mayEndAccount({ world, by, now }, act);
  const scene: Scene = { world, one: get(world.cases, act.case), by, now };
  switch (act.act) {
    case 'name-member': return mayNameMember(scene, act);
    case 'end-member': return mayEndMember(scene, act);
    case 'invite': return mayInvite(scene, act);
    case 'withdraw-invitation': return mayWithdrawInvitation(scene, act);
    case 'accept-invitation': return mayAccept(scene, act);
    case 'decline-invitation': return mayAnswer(scene, act.invitation);
    case 'record-consent': return mayRecordConsent(scene, act);
    case 'confirm-grant-request': return mayConfirm(scene, act);
    case 'refuse-grant-request': return mayAnswerRequest(scene, act.request);
    case 'end-grant': return mayEndGrant(scene, act);
    case 'grant-vital': return mayGrantVital(scene, act);
    case 'withdraw-consent': return mayWithdraw(scene, act.consent);
    case 'withdraw-everything': return isOnOpenCase(scene);
    case 'withdraw-everything-to': return isOnOpenCase(scene);
    case 'narrow-consent': return mayNarrow(scene, act);
    case 'bar-worker': return mayBarWorker(scene, act);
    case 'bar-organisation': return mayBarOrganisation(scene, act);
    case 'lift-bar': return mayLift(scene, act);
    case 'offer-hand-over': return mayOffer(scene, act);
    case 'accept-hand-over': return mayTakeOver(scene, act);
    case 'leave-case': return mayLeave(scene);
    case 'close-case': return isOpen(scene) && isLeadOfCase(scene);
    case 'reopen-case': return !isOpen(scene) && isLeadOfCase(scene);
    case 'reveal-part': return maySay(scene, act.organisation, false);
    case 'hide-part': return maySay(scene, act.organisation, true);
    case 'add-place': return mayAddPlace(scene, act);
    case 'add-entry': return mayAddEntry(scene, act);
    case 'correct-entry': return mayCorrect(scene, act);
  }
}
