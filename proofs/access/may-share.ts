import type { ActOf } from './acts.ts';
import type { Consent, Id, Time } from './facts.ts';
import { day, kindOf } from './facts.ts';
import { namesOn, ownRecord, recorderOf } from './rows.ts';
import type { Scene } from './scene.ts';
import { hasLeft, isOnOpenCase } from './scene.ts';
import { seesPart, seesSlip } from './sight.ts';
import { isClosed, isHidden, isNamedFor, isPresent, isStanding } from './standing.ts';
import { fitsNetwork, isJustice, mayBeGranted } from './words.ts';

/** Who may record, withdraw, narrow a consent, and who may open a room on it. */

/**
 * The hidden parts that the recorder knows. A refusal tells; so of others nothing is refused: the consent is kept and opens
 * nothing (section 5 b (a)).
 */
const knownHidden = ({ world, theCase, by, now }: Scene, involved: readonly Id[]): Id[] =>
  involved.filter((each) => isHidden(world, theCase, each) && seesPart(world, by.id, theCase.id, each, now));

/** Sentence 9: any shelter whose part the recorder does not see, on the case or not, so that the refusal answers no question. */
const unseenShelters = ({ world, theCase, by, now }: Scene, involved: readonly Id[]): Id[] =>
  involved.filter((each) => kindOf(world, each) === 'shelter' && !seesPart(world, by.id, theCase.id, each, now));

/**
 * Sentence 10: a hidden organisation shares with the lead's alone, by a consent of their own. One that leads the case itself
 * shares with the one that it invites as new lead.
 */
function fitsHidden(scene: Scene, involved: readonly Id[], hidden: Id): boolean {
  const { theCase, by } = scene;
  if (by.organisation !== theCase.lead && by.organisation !== hidden) return false;
  return hidden === theCase.lead
    ? involved.length === 2
    : involved.every((each) => each === hidden || each === theCase.lead);
}

/** Sentence 9 for a network consent, sentences 10 and 11 for a plain one. */
function fitsParties(scene: Scene, act: ActOf<'record-consent'>): boolean {
  const { world } = scene;
  const involved = [...new Set([...act.owners, ...act.receivers])];
  if (involved.length < 2) return false;
  if (act.network)
    return (
      involved.every((each) => fitsNetwork(kindOf(world, each))) &&
      unseenShelters(scene, involved).length === 0 &&
      knownHidden(scene, involved).length === 0
    );
  const lines = act.owners.flatMap((owner) =>
    act.receivers.flatMap((receiver) =>
      act.of.map((of) => owner !== receiver && mayBeGranted(of, kindOf(world, owner), kindOf(world, receiver))),
    ),
  );
  return (
    lines.length > 0 &&
    lines.every(Boolean) &&
    knownHidden(scene, involved).every((each) => fitsHidden(scene, involved, each))
  );
}

const lasts = ({ from, until }: { readonly from: Time; readonly until: Time }, now: Time): boolean =>
  until > Math.max(from, now) && until <= from + 365 * day;

/** Section 5: anyone named may record a consent; it has an end, at most 365 days from its start (sentence 6). */
export const mayRecordConsent = (scene: Scene, act: ActOf<'record-consent'>): boolean =>
  isOnOpenCase(scene) && lasts(act, scene.now) && fitsParties(scene, act);

/**
 * Sentence 7: one-time and of the account, from organisations of the network to one that could not be granted it, police or prosecutor;
 * sentence 10: what is known to be hidden shares by a consent of its own alone. Any other may be named, and is kept (5 b (a)).
 */
export const fitsDisclosure = (scene: Scene, act: ActOf<'record-disclosure-consent'>): boolean =>
  lasts(act, scene.now) &&
  act.owners.length > 0 &&
  isJustice(kindOf(scene.world, act.receiver)) &&
  act.owners.every((owner) => fitsNetwork(kindOf(scene.world, owner))) &&
  knownHidden(scene, [...act.owners, act.receiver]).length === 0;

/** Sentences 6 and 8: a member of the owner who holds the class, while the consent stands; of a request that she reads (section 5 b (b)). */
export function mayConfirm(scene: Scene, requestId: Id): boolean {
  const { world, theCase, by, now } = scene;
  const request = theCase.requests.find((each) => each.id === requestId);
  if (
    isClosed(theCase, now) ||
    request?.answer !== 'waits' ||
    request.owner !== by.organisation ||
    hasLeft(theCase, by.organisation)
  )
    return false;
  const consent = theCase.consents.find((each) => each.id === request.consent);
  const made = ownRecord(world, theCase, request);
  const paper = { organisation: request.owner, names: request.receivers, made };
  return (
    consent !== undefined &&
    isStanding(consent, now) &&
    isNamedFor(world, theCase, by, request.of, now) &&
    seesSlip(world, theCase, by, paper, now)
  );
}

/** Section 5 b (a): to an organisation on the case whose part she sees; to a hidden one from the lead's organisation only. */
const mayReach = ({ world, theCase, by, now }: Scene, receiver: Id): boolean =>
  isPresent(theCase, receiver, now) &&
  seesPart(world, by.id, theCase.id, receiver, now) &&
  (!isHidden(world, theCase, receiver) || by.organisation === theCase.lead);

/** Sentence 7: vital interest for at most 7 days; a longer one is refused. */
export function mayGrantVital(scene: Scene, act: ActOf<'grant-vital'>): boolean {
  const { world, theCase, by, now } = scene;
  return (
    !isClosed(theCase, now) &&
    act.owner === by.organisation &&
    isNamedFor(world, theCase, by, act.of, now) &&
    act.until > now &&
    act.until <= now + 7 * day &&
    !hasLeft(theCase, act.owner) &&
    act.owner !== act.receiver &&
    mayBeGranted(act.of, kindOf(world, act.owner), kindOf(world, act.receiver)) &&
    mayReach(scene, act.receiver)
  );
}

/** A consent that she sees: her organisation keeps a slip of it that is open to her. */
function seesConsent({ world, theCase, by, now }: Scene, consent: Consent): boolean {
  const slip = consent.slips.find((each) => each.organisation === by.organisation);
  const made = recorderOf(world, consent) === by.organisation ? consent.id : null;
  return (
    slip !== undefined &&
    seesSlip(world, theCase, by, { organisation: by.organisation, names: namesOn(slip), made }, now)
  );
}

/** Section 5 b (b): a consent of which she reads no slip is as one that does not exist; the slip names that receiver. */
export function readsConsentTo(scene: Scene, consentId: Id, receiver: Id): boolean {
  const consent = scene.theCase.consents.find((each) => each.id === consentId);
  const slip = consent?.slips.find((each) => each.organisation === scene.by.organisation);
  return consent !== undefined && slip?.receivers.includes(receiver) === true && seesConsent(scene, consent);
}

/** Section 5: anyone named records a withdrawal; of one consent only when she sees it, of everything without seeing the list. */
export function mayWithdraw(scene: Scene, consentId: Id): boolean {
  const consent = scene.theCase.consents.find((each) => each.id === consentId);
  return isOnOpenCase(scene) && consent?.withdrawn === null && seesConsent(scene, consent);
}

/** Sentence 8: narrowing takes away and never adds; of a consent that she sees. */
export function mayLessen(scene: Scene, consentId: Id): boolean {
  const consent = scene.theCase.consents.find((each) => each.id === consentId);
  return isOnOpenCase(scene) && consent !== undefined && seesConsent(scene, consent);
}
