import type { ActOf } from './acts.ts';
import type { ReferralAct } from './acts-work.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Id } from './facts.ts';
import { dayIn, kindOf } from './facts.ts';
import type { Referral } from './facts-work.ts';
import { waits } from './facts-work.ts';
import { nameable } from './may-team.ts';
import { barInSight, hiddenInSight, inSight, readsConsent } from './network-plan.ts';
import { offerOf, rowsOfReceived } from './rows-work.ts';
import type { Scene } from './scene.ts';
import { begin, hasLeft, isLeadOfCase, needsPlan } from './scene.ts';
import { offerStands, sees, seesSlip } from './sight.ts';
import { holds, isHidden, isLive, isPresent } from './standing.ts';
import type { InformationClass } from './words.ts';
import { fitsNetwork, isNaming } from './words.ts';

/** Referrals (section 3, class `coordination`; 5 b (a); decision 17): who may send one, and who answers it. */

type Offer = Pick<ActOf<'send-referral'>, 'to' | 'consent' | 'kind'> & { readonly of: readonly InformationClass[] };

/** Her consent, whose slip she reads, names the receiver and covers every class that goes along. */
function consentFits(scene: Scene, { to, consent: id, of }: Offer): boolean {
  const { theCase, by, now } = scene;
  const consent = theCase.consents.find((each) => each.id === id);
  const slip = consent?.slips.find((each) => each.organisation === by.organisation);
  return (
    consent !== undefined &&
    readsConsent(scene, consent) &&
    slip!.receivers.includes(to) &&
    isLive(consent, now) &&
    consent.terms.some((term) => term.receiver === to) &&
    of.every((each) => holds(consent, by.organisation, to, each))
  );
}

/**
 * 5 b (a): to whom she sees on the case; the lead to any, who then joins by it. Sentence 10: a hidden organisation refers to the lead's
 * alone, and the lead's alone to a hidden one.
 */
function reaches(scene: Scene, to: Id): boolean {
  const { world, theCase, by } = scene;
  if (!isLeadOfCase(scene) && !inSight(scene, to)) return false;
  if (isHidden(world, theCase, by.organisation) && to !== theCase.lead) return false;
  return !hiddenInSight(scene, to) || by.organisation === theCase.lead;
}

const maySend = (scene: Scene, offer: Offer): readonly (() => Answer[])[] => {
  const { world, theCase, by } = scene;
  const to = kindOf(world, offer.to);
  return [
    () => begin(scene),
    () => [
      ...needsPlan(scene),
      ...when(hasLeft(theCase, by.organisation), 'standing'),
      ...when(
        offer.to === by.organisation ||
          !fitsNetwork(to) ||
          (offer.kind === 'assistance-system') !== (to === 'assistance-system'),
        'form',
      ),
    ],
    () => when(barInSight(scene, offer.to) || !consentFits(scene, offer), 'form'),
    () => when(!reaches(scene, offer.to), 'not-in-sight'),
  ];
};

const send = (scene: Scene, act: ActOf<'send-referral'>): readonly Answer[] =>
  byLayer(...maySend(scene, act), () =>
    when(
      scene.theCase.referrals.some(
        (each) =>
          each.from === scene.by.organisation && each.to === act.to && each.sector === act.sector && waits(each),
      ),
      'state',
    ),
  );

const discard = (scene: Scene, act: ActOf<'discard-referral-draft'>): readonly Answer[] =>
  byLayer(
    () => begin(scene),
    () => when(!scene.theCase.drafts.some((each) => each.id === act.draft && each.worker === scene.by.id), 'absent'),
  );

const found = (scene: Scene, id: Id): Referral | undefined => scene.theCase.referrals.find((each) => each.id === id);

/** The receiver's: only an intake worker who may read the offer now knows of it, whatever the case is for her. */
function offered(scene: Scene, id: Id): (() => Answer[])[] {
  const referral = found(scene, id);
  const reads =
    referral !== undefined && sees(scene.world, scene.by.id, offerOf(scene.theCase.id, referral), scene.now);
  return [() => when(!reads, 'absent')];
}

function answer(scene: Scene, act: ActOf<'answer-referral'>): readonly Answer[] {
  const referral = found(scene, act.referral);
  return byLayer(...offered(scene, act.referral), () =>
    when(!waits(referral!) || (referral!.state === 'needs-more' && act.state === 'needs-more'), 'state'),
  );
}

/** Sentences 4 and 5: who was not on the case joins it, and the one who accepts names a first team that is not herself. */
function firstTeam(scene: Scene, act: ActOf<'accept-referral'>): Answer[] {
  const able = nameable(scene);
  const namesHerself = [act.lead, act.backup].includes(scene.by.id) && !able.includes(scene.by.id);
  const backupFits = act.backup === null ? able.length === 1 : act.backup !== act.lead && able.includes(act.backup);
  const others = able.includes(act.lead) && backupFits && isNaming(act.classes);
  // One who names herself, and besides asks for what cannot be, may be told of either.
  return namesHerself ? ['standing', 'form'] : when(!others, 'form');
}

function accept(scene: Scene, act: ActOf<'accept-referral'>): readonly Answer[] {
  const referral = found(scene, act.referral);
  return byLayer(
    ...offered(scene, act.referral),
    () => when(!waits(referral!), 'state'),
    () => (isPresent(scene.theCase, referral!.to, scene.now) ? [] : firstTeam(scene, act)),
  );
}

/** The sender's own, of which she reads the slip. */
function sent(scene: Scene, id: Id): (() => Answer[])[] {
  const { world, theCase, by, now } = scene;
  const referral = found(scene, id);
  const reads =
    referral !== undefined &&
    seesSlip(world, theCase, by, { organisation: referral.from, names: [referral.to], made: referral.id }, now);
  return [() => begin(scene), () => (reads ? needsPlan(scene) : ['absent', ...needsPlan(scene)])];
}

/** What had to be so when it was sent must still be so: else its receiver does not read it (decision 17). */
export const isShut = ({ world, theCase, now }: Scene, referral: Referral): boolean =>
  !offerStands(world, theCase, offerOf(theCase.id, referral), now);

function reply(scene: Scene, act: ActOf<'reply-to-referral'>): readonly Answer[] {
  const referral = found(scene, act.referral);
  return byLayer(
    ...sent(scene, act.referral),
    () => when(referral!.state !== 'needs-more', 'state'),
    () => when(isShut(scene, referral!), 'form'),
  );
}

const withdraw = (scene: Scene, act: ActOf<'withdraw-referral'>): readonly Answer[] =>
  byLayer(...sent(scene, act.referral), () => when(!waits(found(scene, act.referral)!), 'state'));

/** The receiver's team has its own record of what was accepted, for who is named for the plan and sees that row. */
const hasReceived = (scene: Scene, referral: Referral | undefined): boolean => {
  const [received] = referral === undefined ? [] : rowsOfReceived(scene.theCase.id, referral);
  return received !== undefined && sees(scene.world, scene.by.id, received, scene.now);
};

/** Nothing is decided on a day to come, nor after assistance has ended; and only what was decided so ends. */
const daysAreWrong = ({ now }: Scene, { admitted, ended }: Referral, says: ActOf<'decide-proposal'>['says']): boolean =>
  says === 'not-yet' || (says === 'ended' ? !admitted : ended !== null && dayIn(ended) < dayIn(now));

/** Sentence 10 and 5 b (c): what its receiver says stands with the sender, to whom a hidden part is as one that has left; not to the lead's. */
const isUnheard = ({ world, theCase }: Scene, { from, to }: Referral): boolean =>
  isHidden(world, theCase, to) && from !== theCase.lead;

/** The receiver's team alone, until it has told of a first contact, and for no day that is past. */
function planContact(scene: Scene, act: ActOf<'plan-first-contact'>): readonly Answer[] {
  const referral = found(scene, act.referral);
  return byLayer(
    () => begin(scene),
    () => when(!hasReceived(scene, referral), 'absent'),
    () => when(isUnheard(scene, referral!), 'form'),
    () => when(referral!.state !== 'accepted', 'state'),
    () => when(act.says === 'past', 'form'),
  );
}

/** The receiver's team alone, of what came along, from its acceptance to its end. */
function tellOutcome(scene: Scene, act: ActOf<'tell-goal-outcome'>): readonly Answer[] {
  const referral = found(scene, act.referral);
  return byLayer(
    () => begin(scene),
    () => when(!hasReceived(scene, referral) || act.of === 'other', 'absent'),
    () => when(isUnheard(scene, referral!), 'form'),
    () => when(!['accepted', 'first-contact'].includes(referral!.state), 'state'),
  );
}

function carry(scene: Scene, act: ActOf<'carry-referral'>): readonly Answer[] {
  const referral = found(scene, act.referral);
  return byLayer(
    () => begin(scene),
    () => when(!hasReceived(scene, referral), 'absent'),
    () => when(isUnheard(scene, referral!), 'form'),
    () =>
      when(
        act.state === 'first-contact'
          ? referral!.state !== 'accepted'
          : !['accepted', 'first-contact'].includes(referral!.state),
        'state',
      ),
    () => when((act.state === 'ended') !== act.outcome, 'form'),
  );
}

/** By the Assistance System on the case, or by the sender as she was told. */
function decide(scene: Scene, act: ActOf<'decide-proposal'>): readonly Answer[] {
  const referral = found(scene, act.referral);
  const isProposal = referral?.kind === 'assistance-system';
  const ofSender = isProposal && byLayer(...sent(scene, act.referral))[0] !== 'absent';
  return byLayer(
    () => begin(scene),
    () => when(!isProposal || !(ofSender || hasReceived(scene, referral)), 'absent'),
    () => needsPlan(scene),
    () => when(referral!.to === scene.by.organisation && isUnheard(scene, referral!), 'form'),
    () => when(['withdrawn', 'declined'].includes(referral!.state), 'state'),
    () => when(daysAreWrong(scene, referral!, act.says), 'form'),
  );
}

export function referralAnswers(scene: Scene, act: ReferralAct): readonly Answer[] {
  switch (act.act) {
    case 'keep-referral-draft':
      return byLayer(...maySend(scene, { ...act, of: [] }));
    case 'discard-referral-draft':
      return discard(scene, act);
    case 'send-referral':
      return send(scene, act);
    case 'open-referral':
      return byLayer(...offered(scene, act.referral));
    case 'answer-referral':
      return answer(scene, act);
    case 'accept-referral':
      return accept(scene, act);
    case 'reply-to-referral':
      return reply(scene, act);
    case 'withdraw-referral':
      return withdraw(scene, act);
    case 'plan-first-contact':
      return planContact(scene, act);
    case 'tell-goal-outcome':
      return tellOutcome(scene, act);
    case 'carry-referral':
      return carry(scene, act);
    case 'decide-proposal':
      return decide(scene, act);
  }
}
