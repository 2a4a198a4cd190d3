import type { Act, ActKind, NetworkAct } from './acts.ts';
import { officeKinds } from './acts-office.ts';
import { may } from './answers.ts';
import { oneOf, perhaps } from './chance.ts';
import type { Id } from './facts.ts';
import type { Makers, Scene } from './ideas.ts';
import { aHiddenPart, anOrganisation, aWorker, maybe, on, onCase, someClasses, waiting } from './ideas.ts';
import { ofCompilations } from './propose-compilation.ts';
import { anEntry, aPlace, corrected } from './propose-content.ts';
import { ofMeetings } from './propose-meeting.ts';
import { ofNames } from './propose-names.ts';
import { ofOffice } from './propose-office.ts';
import { ofReferrals } from './propose-referral.ts';
import { aConsent, aNarrowing, aVital } from './propose-share.ts';
import { ofTasks } from './propose-task.ts';
import { aJoin, aJoinOffer, aNaming, anAcceptance, anInvitation } from './propose-team.ts';
import { ofHandOvers, ofWarnings } from './propose-warning.ts';

/** Acts that somebody might do next, sensible and not: chosen from what the world holds. */

const ofNetwork: Makers<NetworkAct['act']> = {
  'open-case': ({ chance }) => ({ act: 'open-case', backup: null, classes: someClasses(chance) }),
  'name-member': aNaming,
  'end-member': (scene) => ({
    act: 'end-member',
    worker: maybe(scene.chance, scene.theCase.members)?.worker ?? aWorker(scene),
  }),
  invite: anInvitation,
  'withdraw-invitation': ({ theCase, chance }) =>
    on(chance, waiting(theCase.invitations), (invitation) => ({ act: 'withdraw-invitation', invitation })),
  'accept-invitation': anAcceptance,
  'decline-invitation': ({ theCase, chance }) =>
    on(chance, waiting(theCase.invitations), (invitation) => ({ act: 'decline-invitation', invitation })),
  'record-consent': aConsent,
  'confirm-grant-request': ({ theCase, chance, id }) =>
    on(chance, waiting(theCase.requests), (request) => ({ act: 'confirm-grant-request', request, id })),
  'refuse-grant-request': ({ theCase, chance }) =>
    on(chance, waiting(theCase.requests), (request) => ({ act: 'refuse-grant-request', request })),
  'end-grant': ({ theCase, chance }) => on(chance, theCase.grants, (grant) => ({ act: 'end-grant', grant })),
  'grant-vital': aVital,
  'withdraw-consent': ({ theCase, chance }) =>
    on(chance, theCase.consents, (consent) => ({ act: 'withdraw-consent', consent })),
  'withdraw-everything': () => ({ act: 'withdraw-everything' }),
  'withdraw-everything-to': (scene) => ({ act: 'withdraw-everything-to', organisation: anOrganisation(scene) }),
  'narrow-consent': aNarrowing,
  'take-out-of-network': (scene) =>
    on(scene.chance, scene.theCase.consents, (consent) => ({
      act: 'take-out-of-network',
      consent,
      organisation: anOrganisation(scene),
    })),
  'bar-worker': (scene) => ({ act: 'bar-worker', id: scene.id, worker: aWorker(scene) }),
  'bar-organisation': (scene) => ({ act: 'bar-organisation', id: scene.id, organisation: anOrganisation(scene) }),
  'lift-bar': ({ theCase, chance }) => on(chance, theCase.bars, (bar) => ({ act: 'lift-bar', bar })),
  'offer-hand-over': (scene) => ({ act: 'offer-hand-over', id: scene.id, to: anOrganisation(scene), agreed: true }),
  'accept-hand-over': ({ theCase, chance }) =>
    on(chance, waiting(theCase.handOvers), (handOver) => ({ act: 'accept-hand-over', handOver })),
  'offer-join': aJoinOffer,
  'withdraw-join-offer': ({ theCase, chance }) =>
    on(chance, waiting(theCase.joinOffers), (offer) => ({ act: 'withdraw-join-offer', offer })),
  'join-cases': aJoin,
  'end-join': ({ theCase, chance }) => on(chance, theCase.joins, (join) => ({ act: 'end-join', join })),
  'leave-case': () => ({ act: 'leave-case' }),
  'end-part': (scene) => ({ act: 'end-part', organisation: anOrganisation(scene) }),
  admit: (scene) => ({ act: 'admit', id: scene.id, organisation: aHiddenPart(scene), worker: aWorker(scene) }),
  'end-admission': (scene) => {
    const stands = maybe(scene.chance, scene.theCase.admissions);
    return {
      act: 'end-admission',
      organisation: stands?.organisation ?? anOrganisation(scene),
      worker: stands?.worker ?? aWorker(scene),
    };
  },
  'close-case': () => ({ act: 'close-case' }),
  'reopen-case': () => ({ act: 'reopen-case' }),
  'end-account': (scene) => ({ act: 'end-account', worker: aWorker(scene) }),
  'reveal-part': (scene) => ({ act: 'reveal-part', organisation: anOrganisation(scene) }),
  'hide-part': (scene) => ({ act: 'hide-part', organisation: anOrganisation(scene) }),
  'add-place': aPlace,
  'add-entry': anEntry,
  'correct-entry': ({ theCase, chance }) =>
    on(
      chance,
      theCase.entries.filter((each) => corrected.includes(each.table)),
      (entry) => ({ act: 'correct-entry', entry }),
    ),
};

const makers: Makers<ActKind> = {
  ...ofNetwork,
  ...ofTasks,
  ...ofMeetings,
  ...ofReferrals,
  ...ofCompilations,
  ...ofOffice,
  ...ofWarnings,
  ...ofHandOvers,
  ...ofNames,
  'refresh-list': () => ({ act: 'refresh-list' }),
  'issue-job-ticket': ({ id }) => ({ act: 'issue-job-ticket', id }),
};

/** Those who could conceivably act: workers of the organisations on the case or asked to it; of what concerns no case anybody. */
function candidates({ world, theCase }: Scene, kind: ActKind): Id[] {
  if ((officeKinds as readonly string[]).includes(kind)) return [...world.workers.keys()];
  const near = new Set([
    ...onCase(theCase),
    ...theCase.invitations.map(({ organisation }) => organisation),
    ...theCase.referrals.map(({ to }) => to),
  ]);
  return [...world.workers.values()].filter((worker) => near.has(worker.organisation)).map((worker) => worker.id);
}

/**
 * One act of this kind on this case, or null when the case offers nothing for it. `lawful` seeks an actor to whom it
 * is permitted; otherwise anybody near tries.
 */
export function propose(scene: Scene, kind: ActKind, lawful: boolean): Act | null {
  const idea = makers[kind](scene);
  if (idea === null) return null;
  const near = candidates(scene, kind);
  const asAct = (by: Id): Act => ({ ...idea, by, case: scene.theCase.id }) as Act;
  // Somebody who names herself, for instance.
  if (!lawful && 'worker' in idea && idea.worker !== null && perhaps(scene.chance, 1, 4)) return asAct(idea.worker);
  const able = lawful ? near.filter((by) => may(scene.world, asAct(by), scene.now)) : [];
  return asAct(oneOf(scene.chance, able.length > 0 ? able : near));
}
