import { z } from 'zod';
import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import { onCase } from '../../platform/acting/action.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, mustTick, optionalChoice, optionalDay, text } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { firstContactFields, unfitContactDay } from './first-contact-day.ts';
import { DecisionPage } from './pages/DecisionPage.tsx';
import {
  EndReferralPage,
  FirstContactDayPage,
  FirstContactPage,
  ReplyPage,
  WithdrawReferralPage,
} from './pages/FollowPages.tsx';
import { listReceived } from './received.queries.ts';
import { followReferralAction } from './referral.access.ts';
import { listSent } from './referral.queries.ts';
import { decisions, exitGrounds, longestAnswer, outcomes } from './referral.ts';
import { referralPlace } from './referral-place.ts';

const onReferral = { caseId: CaseId, referralId: id() };
const back = (_: unknown, input: { caseId: string }) => `/t/${input.caseId}/ohjaukset`;

interface Prepared {
  tx: ReadTx;
  acting: Acting & { readonly case: CaseStanding };
  input: { referralId?: string | undefined };
  vault: Vault;
}

async function prepareSent({ tx, acting, input, vault }: Prepared) {
  const [head, [referral]] = await Promise.all([
    readCaseHead(tx, acting),
    listSent(tx, vault, acting.case.id, input.referralId ?? ''),
  ]);
  if (!referral) throw new Problem('not-found');
  return { head, referral };
}

async function prepareReceived({ tx, acting, input, vault }: Prepared) {
  const [head, [referral]] = await Promise.all([
    readCaseHead(tx, acting),
    listReceived(tx, vault, acting.case.id, input.referralId ?? ''),
  ]);
  if (!referral) throw new Problem('not-found');
  return { head, referral };
}

/** The sender answers what the receiver has asked. */
export const replyToReferral = change({
  path: '/cases/:caseId/referrals/:referralId/reply',
  slug: '/t/:caseId/ohjaukset/:referralId/vastaa',
  summary: 'Answer the question that the receiver of a referral has asked.',
  input: z.object({ ...onReferral, reply: text(longestAnswer) }),
  action: followReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralReplied',
  async run({ tx, input, trail, vault }) {
    refuseIdentity({ reply: input.reply });
    const { room } = await tx.one<{ room: number }>('select act.plan_referral_reply($1, $2) as room', [
      input.caseId,
      input.referralId,
    ]);
    const sealed = vault.seal(referralPlace(input.referralId, 'reply', room), input.reply);
    await tx.query('select act.reply_to_referral($1, $2, $3)', [input.caseId, input.referralId, sealed]);
    trail.about({ referralId: input.referralId });
    return { id: input.referralId, state: 'received' };
  },
  form: { prepare: prepareSent, page: ReplyPage },
  afterwards: back,
});

/** Takes an unanswered referral back: the intake room no longer has it. */
export const withdrawReferral = change({
  path: '/cases/:caseId/referrals/:referralId/withdraw',
  slug: '/t/:caseId/ohjaukset/:referralId/peru',
  summary: 'Withdraw a referral that has not been answered.',
  input: z.object({ ...onReferral, sure: mustTick() }),
  action: followReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralWithdrawn',
  async run({ tx, input, trail }) {
    await tx.query('select act.withdraw_referral($1, $2)', [input.caseId, input.referralId]);
    trail.about({ referralId: input.referralId });
    return { id: input.referralId, state: 'withdrawn' };
  },
  form: { prepare: prepareSent, page: WithdrawReferralPage },
  undoes: 'referralId',
  afterwards: back,
});

/** The receiver's team says for which day the first contact is agreed, another one, or none any more. */
export const planFirstContact = change({
  path: '/cases/:caseId/referrals/:referralId/first-contact-day',
  slug: '/t/:caseId/ohjaukset/:referralId/ensitapaaminen',
  summary: 'Say for which day the first contact of an accepted referral is agreed, or that none is any more.',
  input: z.object({ ...onReferral, ...firstContactFields }),
  action: followReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'FirstContactPlanned',
  async run({ tx, input, now, trail }) {
    refuse(unfitContactDay(input, dayOf(now)));
    const { caseId, referralId, meetsOn = null, meetsAt = null } = input;
    await tx.query('select act.plan_first_contact($1, $2, $3, $4)', [caseId, referralId, meetsOn, meetsAt]);
    trail.about({ referralId });
    return { id: referralId, meetsOn, meetsAt };
  },
  form: { prepare: prepareReceived, page: FirstContactDayPage },
  afterwards: back,
});

/** The receiver's team has met or reached her for the first time. */
export const tellFirstContact = change({
  path: '/cases/:caseId/referrals/:referralId/first-contact',
  slug: '/t/:caseId/ohjaukset/:referralId/tavattu',
  summary: 'Tell the sender that the receiver’s team has been in contact with the client for the first time.',
  input: z.object(onReferral),
  action: followReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'FirstContactTold',
  async run({ tx, input, trail }) {
    await tx.query('select act.carry_referral($1, $2, $3)', [input.caseId, input.referralId, 'first-contact']);
    trail.about({ referralId: input.referralId });
    return { id: input.referralId, state: 'first-contact' };
  },
  form: { prepare: prepareReceived, page: FirstContactPage },
  afterwards: back,
});

/** The receiver's team says how the service ended. */
export const endReferral = change({
  path: '/cases/:caseId/referrals/:referralId/end',
  slug: '/t/:caseId/ohjaukset/:referralId/paata',
  summary: 'End an accepted referral with its outcome.',
  input: z.object({ ...onReferral, outcome: choice(outcomes) }),
  action: followReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralEnded',
  async run({ tx, input, trail }) {
    await tx.query('select act.carry_referral($1, $2, $3, $4)', [
      input.caseId,
      input.referralId,
      'ended',
      input.outcome,
    ]);
    trail.about({ referralId: input.referralId, outcome: input.outcome });
    return { id: input.referralId, state: 'ended', outcome: input.outcome };
  },
  form: { prepare: prepareReceived, page: EndReferralPage },
  afterwards: back,
});

/** The decision of the Assistance System (the identification), its service, and the end of its help. */
export const recordDecision = change({
  path: '/cases/:caseId/referrals/:referralId/decision',
  slug: '/t/:caseId/ohjaukset/:referralId/paatos',
  summary: 'Record the decision on a proposal to the Assistance System, the day it was served, and the end of help.',
  input: z.object({
    ...onReferral,
    decision: optionalChoice(decisions),
    decidedOn: optionalDay(),
    servedOn: optionalDay(),
    exitOn: optionalDay(),
    exitGround: optionalChoice(exitGrounds),
  }),
  action: followReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ProposalDecisionRecorded',
  async run({ tx, input, trail }) {
    await tx.query('select act.decide_proposal($1, $2, $3, $4, $5, $6, $7)', [
      input.caseId,
      input.referralId,
      input.decision ?? null,
      input.decidedOn ?? null,
      input.servedOn ?? null,
      input.exitOn ?? null,
      input.exitGround ?? null,
    ]);
    trail.about({ referralId: input.referralId });
    return { id: input.referralId };
  },
  form: {
    async prepare({ tx, acting, input, vault }) {
      const [head, [sent], [received]] = await Promise.all([
        readCaseHead(tx, acting),
        listSent(tx, vault, acting.case.id, input.referralId ?? ''),
        listReceived(tx, vault, acting.case.id, input.referralId ?? ''),
      ]);
      const referral = sent ?? received;
      if (referral?.kind !== 'assistance-system') throw new Problem('not-found');
      return { head, referral };
    },
    page: DecisionPage,
  },
  afterwards: back,
});
