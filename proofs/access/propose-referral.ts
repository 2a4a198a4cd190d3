import type { ReferralAct } from './acts-work.ts';
import { oneOf, perhaps, severalOf, someOf } from './chance.ts';
import type { Id } from './facts.ts';
import { kindOf } from './facts.ts';
import type { Referral } from './facts-work.ts';
import { waits } from './facts-work.ts';
import type { Idea, Makers, Scene } from './ideas.ts';
import { anOrganisation, maybe, on, someClasses, workersIn } from './ideas.ts';

/** Referrals and their answers. */

const sectors = ['safety', 'health', 'social', 'law'] as const;

type Offer = { to: Id; consent: Id; kind: 'service' | 'assistance-system'; sector: string };

/** Mostly to one whom a consent of hers names. */
function anOffer(scene: Scene): Offer | null {
  const { world, theCase, chance } = scene;
  const consent = maybe(chance, theCase.consents.slice(-6));
  if (consent === null) return null;
  const to =
    perhaps(chance, 7, 8) && consent.terms.length > 0 ? oneOf(chance, consent.terms).receiver : anOrganisation(scene);
  const isSystem = kindOf(world, to) === 'assistance-system';
  return {
    to,
    consent: consent.id,
    kind: isSystem !== perhaps(chance, 1, 20) ? 'assistance-system' : 'service',
    sector: oneOf(chance, sectors),
  };
}

function aReferral(scene: Scene): Idea | null {
  const { theCase, chance, id } = scene;
  const offer = anOffer(scene);
  if (offer === null) return null;
  const consent = theCase.consents.find((each) => each.id === offer.consent)!;
  const covered = [
    ...new Set(consent.terms.filter(({ receiver }) => receiver === offer.to).map((term) => term.of)),
  ].sort();
  const of = perhaps(chance, 1, 15) ? (['health'] as const) : someOf(chance, covered, 1, 2);
  return { act: 'send-referral', id, ...offer, of };
}

/** Mostly one that stands so. */
function standing({ theCase, chance }: Scene, test: (referral: Referral) => boolean): readonly Referral[] {
  const fit = theCase.referrals.filter(test);
  return fit.length > 0 && perhaps(chance, 7, 8) ? fit : theCase.referrals;
}

function anAcceptance(scene: Scene): Idea | null {
  const { world, chance } = scene;
  const referral = maybe(chance, standing(scene, waits));
  if (referral === null) return null;
  const able = workersIn(world, referral.to).filter((each) => each.roles.includes('worker'));
  const [lead, backup] = severalOf(chance, able.length > 1 ? able : workersIn(world, referral.to), 2);
  return {
    act: 'accept-referral',
    referral: referral.id,
    lead: lead!.id,
    backup: perhaps(chance, 1, 15) ? null : backup!.id,
    classes: someClasses(chance),
  };
}

const isProposal = ({ kind }: Referral): boolean => kind === 'assistance-system';

export const ofReferrals: Makers<ReferralAct['act']> = {
  'keep-referral-draft': (scene) => {
    const offer = anOffer(scene);
    return offer === null ? null : { act: 'keep-referral-draft', id: scene.id, ...offer };
  },
  'discard-referral-draft': ({ theCase, chance }) =>
    on(chance, theCase.drafts, (draft) => ({ act: 'discard-referral-draft', draft })),
  'send-referral': aReferral,
  'open-referral': (scene) =>
    on(scene.chance, standing(scene, waits), (referral) => ({ act: 'open-referral', referral })),
  'answer-referral': (scene) =>
    on(scene.chance, standing(scene, waits), (referral) => ({
      act: 'answer-referral',
      referral,
      state: perhaps(scene.chance, 2, 3) ? 'needs-more' : 'declined',
    })),
  'accept-referral': anAcceptance,
  'reply-to-referral': (scene) =>
    on(
      scene.chance,
      standing(scene, ({ state }) => state === 'needs-more'),
      (referral) => ({ act: 'reply-to-referral', referral }),
    ),
  'withdraw-referral': (scene) =>
    on(scene.chance, standing(scene, waits), (referral) => ({ act: 'withdraw-referral', referral })),
  'plan-first-contact': (scene) =>
    on(
      scene.chance,
      standing(scene, ({ state }) => state === 'accepted'),
      (referral) => ({
        act: 'plan-first-contact',
        referral,
        says: oneOf(scene.chance, ['ahead', 'ahead', 'past', 'none'] as const),
      }),
    ),
  'tell-goal-outcome': (scene) =>
    on(
      scene.chance,
      standing(scene, ({ state }) => state === 'accepted' || state === 'first-contact'),
      (referral) => ({ act: 'tell-goal-outcome', referral, of: perhaps(scene.chance, 7, 8) ? 'sent' : 'other' }),
    ),
  'carry-referral': (scene) => {
    const { chance } = scene;
    const accepted = standing(scene, ({ state }) => state === 'accepted' || state === 'first-contact');
    const ended = perhaps(chance, 1, 3);
    return on(chance, accepted, (referral) => ({
      act: 'carry-referral',
      referral,
      state: ended ? 'ended' : 'first-contact',
      outcome: perhaps(chance, 1, 12) ? !ended : ended,
    }));
  },
  'decide-proposal': (scene) =>
    on(scene.chance, standing(scene, isProposal), (referral) => ({
      act: 'decide-proposal',
      referral,
      says: oneOf(scene.chance, ['admitted', 'admitted', 'ended', 'not-yet'] as const),
    })),
};
