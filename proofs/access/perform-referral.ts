import type { ActOf } from './acts.ts';
import type { ReferralAct } from './acts-work.ts';
import { day, type Id } from './facts.ts';
import type { Doings, Hand } from './hand.ts';
import { call, closed, orNobody } from './hand.ts';
import { readClock } from './live.ts';

/** Referrals, sent and answered in the live database. */

const offer = ({ live }: Hand, act: ActOf<'send-referral' | 'keep-referral-draft'>): unknown[] => [
  live.ids.of(act.id),
  live.ids.of(act.to),
  live.ids.of(act.consent),
  act.kind,
  act.sector,
  'normal',
];

/** Which goals went along is said by ids alone: that of the referral stands for one. */
const goalsOf = ({ live }: Hand, referral: Id): string[] => [live.ids.of(referral)];

/** A day in Finland, so many days from now. */
const dayFrom = async ({ live }: Hand, days: number): Promise<string> =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki' }).format((await readClock(live)) + days * day);

/** Decision, its day, when it was served, the end of assistance and its ground. */
async function decision(hand: Hand, says: ActOf<'decide-proposal'>['says']): Promise<(string | null)[]> {
  if (says === 'ended') return [null, null, null, await dayFrom(hand, 0), 'no-longer-in-need'];
  return ['admitted', await dayFrom(hand, says === 'admitted' ? 0 : 3), null, null, null];
}

export const ofReferrals: Doings<ReferralAct['act']> = {
  'keep-referral-draft': async (hand, act) => {
    await call(hand, 'plan_referral', [hand.on]);
    await call(hand, 'keep_referral_draft', [hand.on, ...offer(hand, act), closed]);
  },
  'discard-referral-draft': async (hand, act) =>
    call(hand, 'discard_referral_draft', [hand.on, hand.live.ids.of(act.draft)]),
  'send-referral': async (hand, act) => {
    await call(hand, 'plan_referral', [hand.on]);
    await call(hand, 'send_referral', [
      ...[hand.on, ...offer(hand, act), act.of, closed, act.of.map(() => closed)],
      goalsOf(hand, act.id),
    ]);
  },
  'open-referral': async (hand, act) => call(hand, 'open_referral', [hand.live.ids.of(act.referral)]),
  'answer-referral': async (hand, act) => {
    await call(hand, 'plan_referral_answer', [hand.live.ids.of(act.referral)]);
    await call(hand, 'answer_referral', [hand.live.ids.of(act.referral), act.state, closed]);
  },
  'accept-referral': async (hand, act) =>
    call(hand, 'accept_referral', [
      hand.live.ids.of(act.referral),
      hand.live.ids.of(act.lead),
      orNobody(hand, act.backup),
      act.classes,
    ]),
  'reply-to-referral': async (hand, act) => {
    await call(hand, 'plan_referral_reply', [hand.on, hand.live.ids.of(act.referral)]);
    await call(hand, 'reply_to_referral', [hand.on, hand.live.ids.of(act.referral), closed]);
  },
  'withdraw-referral': async (hand, act) => call(hand, 'withdraw_referral', [hand.on, hand.live.ids.of(act.referral)]),
  'plan-first-contact': async (hand, act) => {
    const day = act.says === 'none' ? null : await dayFrom(hand, act.says === 'ahead' ? 6 : -1);
    return call(hand, 'plan_first_contact', [hand.on, hand.live.ids.of(act.referral), day, null]);
  },
  'tell-goal-outcome': async (hand, act) => {
    const goal = act.of === 'sent' ? goalsOf(hand, act.referral)[0] : hand.live.ids.of('no goal');
    const about = [hand.on, hand.live.ids.of(act.referral), goal];
    await call(hand, 'plan_goal_outcome', about);
    await call(hand, 'tell_goal_outcome', [...about, closed]);
  },
  'carry-referral': async (hand, act) =>
    call(hand, 'carry_referral', [hand.on, hand.live.ids.of(act.referral), act.state, act.outcome ? 'helped' : null]),
  'decide-proposal': async (hand, act) =>
    call(hand, 'decide_proposal', [hand.on, hand.live.ids.of(act.referral), ...(await decision(hand, act.says))]),
};
