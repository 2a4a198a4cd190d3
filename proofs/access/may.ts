import type { ActOf, NetworkAct } from './acts.ts';
import type { Id, Time, Worker, World } from './facts.ts';
import { get, kindOf } from './facts.ts';
import { mayEndJoin, mayJoinCases, mayOfferJoin, mayWithdrawJoinOffer } from './joins.ts';
import { mayAdmit, mayEndAdmission } from './may-admit.ts';
import { liftStep, mayBarOrganisation, mayBarWorker } from './may-bar.ts';
import { mayConfirm, mayGrantVital, mayLessen, mayRecordConsent, mayWithdraw, readsConsentTo } from './may-share.ts';
import {
  mayAccept,
  mayAnswer,
  mayEndMember,
  mayInvite,
  mayNameMember,
  mayOpen,
  mayWithdrawInvitation,
} from './may-team.ts';
import { barInSight } from './network-plan.ts';
import type { Scene } from './scene.ts';
import { isLeadOfCase, isLeadOfOwnPart, isOnOpenCase, isOpen } from './scene.ts';
import { keepsNames, seesPart } from './sight.ts';
import { actingLead, isActive, isHidden, isNamedFor, isPresent } from './standing.ts';
import { hasWarningAt } from './warning.ts';
import { isService, mayLead } from './words.ts';

/** Who may do what: one small rule for each act. */

/** Section 5: while a part is hidden, the offer leaves only after her yes, or that organisation's. */
const hidesNobody = ({ world, theCase, now }: Scene): boolean =>
  theCase.parties.every(
    ({ organisation }) => !isPresent(theCase, organisation, now) || !isHidden(world, theCase, organisation),
  );

/** Section 5: lead passes by hand-over with acceptance, to a service organisation or counsel on the case. */
function mayOffer(scene: Scene, act: ActOf<'offer-hand-over'>): boolean {
  const { world, theCase, now } = scene;
  return (
    isOpen(scene) &&
    isLeadOfCase(scene) &&
    act.to !== theCase.lead &&
    isPresent(theCase, act.to, now) &&
    mayLead(kindOf(world, act.to)) &&
    (act.agreed || hidesNobody(scene)) &&
    !theCase.handOvers.some((each) => each.answer === 'waits') &&
    !barInSight(scene, act.to) &&
    !hasWarningAt(theCase, theCase.lead)
  );
}

/** Accepted by the lead of the receiving part, who sees the offer, while the offering organisation still leads. */
function mayTakeOver(scene: Scene, act: ActOf<'accept-hand-over'>): boolean {
  const { world, theCase, by, now } = scene;
  const offer = theCase.handOvers.find((each) => each.id === act.handOver);
  if (!isOpen(scene) || offer?.answer !== 'waits' || offer.to !== by.organisation || offer.from !== theCase.lead)
    return false;
  return (
    isPresent(theCase, offer.to, now) &&
    isLeadOfOwnPart(scene) &&
    isNamedFor(world, theCase, by, 'case', now) &&
    keepsNames(world, theCase, by.organisation, [offer.from])
  );
}

/** Not before the lead has been handed over. */
const mayLeave = (scene: Scene): boolean =>
  isOpen(scene) &&
  isLeadOfOwnPart(scene) &&
  scene.by.organisation !== scene.theCase.lead &&
  isPresent(scene.theCase, scene.by.organisation, scene.now) &&
  !hasWarningAt(scene.theCase, scene.by.organisation);

/** Sentence 4: the acting lead in the lead's organisation ends another organisation's part. */
const mayEndPart = (scene: Scene, act: ActOf<'end-part'>): boolean =>
  isOpen(scene) &&
  isLeadOfCase(scene) &&
  act.organisation !== scene.theCase.lead &&
  isPresent(scene.theCase, act.organisation, scene.now);

/** Organisation admin: people and settings (section 2); nobody ends the own account. */
const mayEndAccount = (world: World, by: Worker, act: ActOf<'end-account'>, now: Time): boolean => {
  const worker = get(world.workers, act.worker);
  return (
    isActive(by, now) &&
    by.roles.includes('organisation-admin') &&
    worker.organisation === by.organisation &&
    isActive(worker, now) &&
    worker.id !== by.id
  );
};

/** Sentence 10: she says otherwise through the lead of the hidden part or of the case, who sees that part. */
function maySay(scene: Scene, organisation: Id): boolean {
  const { world, theCase, by, now } = scene;
  const leads = isLeadOfCase(scene) || actingLead(world, theCase, organisation, now) === by.id;
  return isOpen(scene) && leads && seesPart(world, by.id, theCase.id, organisation, now);
}

/** Sentences 2 and 11: one writes at home, and only members of service organisations stand in a circle. */
const mayAddPlace = (scene: Scene, act: ActOf<'add-place'>): boolean =>
  isOpen(scene) &&
  isNamedFor(scene.world, scene.theCase, scene.by, 'location', scene.now) &&
  act.circle.length > 0 &&
  act.circle.every((each) => isService(kindOf(scene.world, get(scene.world.workers, each).organisation)));

const mayAddEntry = (scene: Scene, act: ActOf<'add-entry'>): boolean =>
  isOpen(scene) && act.of !== 'location' && isNamedFor(scene.world, scene.theCase, scene.by, act.of, scene.now);

/** Section 1, last paragraph: correcting only in the own organisation's rooms. */
function mayCorrect(scene: Scene, act: ActOf<'correct-entry'>): boolean {
  const entry = scene.theCase.entries.find((each) => each.id === act.entry);
  return (
    isOpen(scene) &&
    entry?.organisation === scene.by.organisation &&
    isNamedFor(scene.world, scene.theCase, scene.by, entry.of, scene.now)
  );
}

/** Section 5 b (b): a grant stays endable by a member of its owner who is on the case. */
const mayEndGrant = (scene: Scene, act: ActOf<'end-grant'>): boolean =>
  isOnOpenCase(scene) &&
  scene.theCase.grants.some((each) => each.id === act.grant && each.owner === scene.by.organisation);

/** Is this act on the network of a case permitted to that worker now? */
export function mayOnNetwork(world: World, act: NetworkAct, now: Time): boolean {
  const by = get(world.workers, act.by);
  if (act.act === 'open-case') return mayOpen(world, by, act, now);
  if (act.act === 'end-account') return mayEndAccount(world, by, act, now);
  const scene: Scene = { world, theCase: get(world.cases, act.case), by, now };
  switch (act.act) {
    case 'name-member':
      return mayNameMember(scene, act);
    case 'end-member':
      return mayEndMember(scene, act);
    case 'invite':
      return mayInvite(scene, act) && readsConsentTo(scene, act.consent, act.organisation);
    case 'withdraw-invitation':
      return mayWithdrawInvitation(scene, act);
    case 'accept-invitation':
      return mayAccept(scene, act);
    case 'decline-invitation':
      return mayAnswer(scene, act.invitation);
    case 'record-consent':
      return mayRecordConsent(scene, act);
    case 'confirm-grant-request':
    case 'refuse-grant-request':
      return mayConfirm(scene, act.request);
    case 'end-grant':
      return mayEndGrant(scene, act);
    case 'grant-vital':
      return mayGrantVital(scene, act);
    case 'withdraw-consent':
      return mayWithdraw(scene, act.consent);
    case 'withdraw-everything':
    case 'withdraw-everything-to':
      return isOnOpenCase(scene);
    case 'narrow-consent':
      return mayLessen(scene, act.consent) && (act.of !== null || act.receiver !== null);
    case 'take-out-of-network':
      return mayLessen(scene, act.consent);
    case 'bar-worker':
      return mayBarWorker(scene, act);
    case 'bar-organisation':
      return mayBarOrganisation(scene, act);
    case 'lift-bar':
      return liftStep(scene, act.bar) !== null;
    case 'offer-hand-over':
      return mayOffer(scene, act);
    case 'accept-hand-over':
      return mayTakeOver(scene, act);
    case 'offer-join':
      return mayOfferJoin(scene, act) && readsConsentTo(scene, act.consent, act.organisation);
    case 'withdraw-join-offer':
      return mayWithdrawJoinOffer(scene, act);
    case 'join-cases':
      return mayJoinCases(scene, act) && readsConsentTo(scene, act.consent, act.from);
    case 'end-join':
      return mayEndJoin(scene, act);
    case 'leave-case':
      return mayLeave(scene);
    case 'end-part':
      return mayEndPart(scene, act);
    case 'admit':
      return mayAdmit(scene, act);
    case 'end-admission':
      return mayEndAdmission(scene, act);
    case 'close-case':
      return isOpen(scene) && isLeadOfCase(scene) && !hasWarningAt(scene.theCase, scene.theCase.lead);
    case 'reopen-case':
      return !isOpen(scene) && isLeadOfCase(scene);
    case 'reveal-part':
    case 'hide-part':
      return maySay(scene, act.organisation);
    case 'add-place':
      return mayAddPlace(scene, act);
    case 'add-entry':
      return mayAddEntry(scene, act);
    case 'correct-entry':
      return mayCorrect(scene, act);
  }
}
