import type { ActOf } from './acts.ts';
import type { Consent, Id } from './facts.ts';
import { day, kindOf } from './facts.ts';
import { namesOn } from './rows.ts';
import type { Scene } from './scene.ts';
import { hasLeft, isOnOpenCase } from './scene.ts';
import { keepsNames } from './sight.ts';
import { isClosed, isHidden, isNamedFor, isStanding } from './standing.ts';
import { fitsNetwork, mayBeGranted } from './words.ts';

/** Who may record, withdraw, narrow a consent, and who may open a room on it. */

/**
 * Those of whom the recorder may know that they are hidden: her own, all for the lead's, and shelters by their kind. A
 * refusal tells; so nothing else is refused, and what is recorded does not count (decision 3, answer 15).
 */
const knownHidden = ({ world, one, by }: Scene, involved: readonly Id[]): Id[] =>
  involved.filter(
    (each) =>
      isHidden(world, one, each) &&
      (by.organisation === one.lead || by.organisation === each || kindOf(world, each) === 'shelter'),
  );

/**
 * Sentence 10: a hidden organisation shares with the lead's alone, by a consent of their own. One that leads the case itself
 * shares with the one that it invites as new lead.
 */
function fitsHidden(scene: Scene, involved: readonly Id[], hidden: Id): boolean {
  const { one, by } = scene;
  if (by.organisation !== one.lead && by.organisation !== hidden) return false;
  return hidden === one.lead ? involved.length === 2 : involved.every((each) => each === hidden || each === one.lead);
}

/** Sentence 9: a network consent refuses to name some kinds and the hidden. Sentences 10 and 11 for a plain one. */
function fitsParties(scene: Scene, act: ActOf<'record-consent'>): boolean {
  const { world } = scene;
  const involved = [...new Set([...act.owners, ...act.receivers])];
  if (involved.length < 2) return false;
  if (act.network)
    return involved.every((each) => fitsNetwork(kindOf(world, each))) && knownHidden(scene, involved).length === 0;
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

/** Section 5: anyone named may record a consent; it has an end, at most 365 days from its start (sentence 6). */
export const mayRecordConsent = (scene: Scene, act: ActOf<'record-consent'>): boolean =>
  isOnOpenCase(scene) &&
  act.until > Math.max(act.from, scene.now) &&
  act.until <= act.from + 365 * day &&
  fitsParties(scene, act);

/** Sentences 6 and 8, decision 3, answer 14: a member of the owner who holds the class, while the consent stands. */
export function mayConfirm(scene: Scene, requestId: Id): boolean {
  const { world, one, by, now } = scene;
  const request = one.requests.find((each) => each.id === requestId);
  if (
    isClosed(one, now) ||
    request?.answer !== 'waits' ||
    request.owner !== by.organisation ||
    hasLeft(one, by.organisation)
  )
    return false;
  const consent = one.consents.find((each) => each.id === request.consent);
  return consent !== undefined && isStanding(consent, now) && isNamedFor(world, one, by, request.of, now);
}

/** Sentence 7: vital interest for at most 7 days; a longer one is refused. */
export function mayGrantVital(scene: Scene, act: ActOf<'grant-vital'>): boolean {
  const { world, one, by, now } = scene;
  const toShelter =
    kindOf(world, act.receiver) === 'shelter' && isHidden(world, one, act.receiver) && by.organisation !== one.lead;
  return (
    !isClosed(one, now) &&
    act.owner === by.organisation &&
    isNamedFor(world, one, by, act.of, now) &&
    act.until > now &&
    act.until <= now + 7 * day &&
    !hasLeft(one, act.owner) &&
    act.owner !== act.receiver &&
    mayBeGranted(act.of, kindOf(world, act.owner), kindOf(world, act.receiver)) &&
    !toShelter
  );
}

/** A consent that she sees: her organisation keeps a slip of it that is open to her (decision 3, answers 1 and 5). */
function seesConsent({ world, one, by, now }: Scene, consent: Consent): boolean {
  const slip = consent.slips.find((each) => each.organisation === by.organisation);
  return (
    slip !== undefined &&
    isNamedFor(world, one, by, 'case', now) &&
    keepsNames(world, one, by.organisation, namesOn(slip))
  );
}

/** Section 5: anyone named records a withdrawal; of one consent only when she sees it, of everything without seeing the list. */
export function mayWithdraw(scene: Scene, consentId: Id): boolean {
  const consent = scene.one.consents.find((each) => each.id === consentId);
  return isOnOpenCase(scene) && consent?.withdrawn === null && seesConsent(scene, consent);
}

/** Sentence 8: narrowing takes away and never adds; of a consent that she sees. */
export function mayLessen(scene: Scene, consentId: Id): boolean {
  const consent = scene.one.consents.find((each) => each.id === consentId);
  return isOnOpenCase(scene) && consent !== undefined && seesConsent(scene, consent);
}
