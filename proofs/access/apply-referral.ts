import type { ActOf } from './acts.ts';
import type { ReferralAct } from './acts-work.ts';
import type { Case, Id, Time } from './facts.ts';
import type { Referral } from './facts-work.ts';
import { waits } from './facts-work.ts';
import { inSight } from './network-plan.ts';
import type { Scene } from './scene.ts';
import { isPresent } from './standing.ts';

/** What becomes of referrals. */

const marked = (item: Case, id: Id, change: Partial<Referral>): Case => ({
  ...item,
  referrals: item.referrals.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

/** The same, and of the invitation that went with it, unless that has been answered by itself. */
const settled = (item: Case, id: Id, state: 'accepted' | 'declined' | 'withdrawn'): Case => ({
  ...marked(item, id, { state }),
  invitations: item.invitations.map((each) =>
    each.referral === id && each.answer === 'waits' ? { ...each, answer: state } : each,
  ),
});

/** One draft for each receiver and matter; sending is done with it. */
const withoutDraft = (item: Case, worker: Id, to: Id, sector: string): Case => ({
  ...item,
  drafts: item.drafts.filter((each) => each.worker !== worker || each.to !== to || each.sector !== sector),
});

/** What a lead has left open ends with it: a referral that would take its receiver onto the case too (sentence 5). */
export const withoutJoiningReferrals = (item: Case): Case => ({
  ...item,
  referrals: item.referrals.map((each) =>
    each.joins && waits(each) ? { ...each, state: 'withdrawn' as const } : each,
  ),
});

function send(scene: Scene, act: ActOf<'send-referral'>): Case {
  const { theCase, by } = scene;
  const { id, to, consent, kind, sector, of } = act;
  const made: Referral = {
    id,
    from: by.organisation,
    to,
    consent,
    kind,
    sector,
    of,
    joins: !inSight(scene, to),
    state: 'sent',
    admitted: false,
    ended: null,
  };
  const rest = withoutDraft(theCase, by.id, to, sector);
  return { ...rest, referrals: [...rest.referrals, made] };
}

/** How an organisation comes onto the case. */
export type Comes = (item: Case, act: ActOf<'accept-referral'>, organisation: Id, now: Time) => Case;

function accept({ theCase, now }: Scene, act: ActOf<'accept-referral'>, comes: Comes): Case {
  const { to } = theCase.referrals.find((each) => each.id === act.referral)!;
  const accepted = settled(theCase, act.referral, 'accepted');
  if (isPresent(theCase, to, now)) return accepted;
  const joined = comes(accepted, act, to, now);
  return {
    ...joined,
    invitations: joined.invitations.map((each) =>
      each.organisation === to && each.answer === 'waits' ? { ...each, answer: 'withdrawn' as const } : each,
    ),
  };
}

export function afterReferral(scene: Scene, act: ReferralAct, comes: Comes): Case {
  const { theCase, by, now } = scene;
  switch (act.act) {
    case 'keep-referral-draft': {
      const rest = withoutDraft(theCase, by.id, act.to, act.sector);
      const draft = { id: act.id, organisation: by.organisation, worker: by.id, to: act.to, sector: act.sector };
      return { ...rest, drafts: [...rest.drafts, draft] };
    }
    case 'discard-referral-draft':
      return { ...theCase, drafts: theCase.drafts.filter((each) => each.id !== act.draft) };
    case 'send-referral':
      return send(scene, act);
    case 'open-referral':
      return theCase.referrals.some((each) => each.id === act.referral && each.state === 'sent')
        ? marked(theCase, act.referral, { state: 'received' })
        : theCase;
    case 'answer-referral':
      return act.state === 'declined'
        ? settled(theCase, act.referral, 'declined')
        : marked(theCase, act.referral, { state: act.state });
    case 'accept-referral':
      return accept(scene, act, comes);
    case 'reply-to-referral':
      return marked(theCase, act.referral, { state: 'received' });
    case 'withdraw-referral':
      return settled(theCase, act.referral, 'withdrawn');
    // A day opens and closes nothing, and neither does what came of a goal.
    case 'plan-first-contact':
    case 'tell-goal-outcome':
      return theCase;
    case 'carry-referral':
      return marked(theCase, act.referral, { state: act.state });
    case 'decide-proposal':
      return marked(theCase, act.referral, act.says === 'ended' ? { ended: now } : { admitted: true });
  }
}
