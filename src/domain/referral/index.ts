import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { acceptOffer, askAboutOffer, declineOffer, openOffer, viewOffer, viewOffers } from './answer-offer.ts';
import { chooseReferral } from './choose-referral.ts';
import { discardReferralDraft } from './discard-draft.ts';
import {
  endReferral,
  planFirstContact,
  recordDecision,
  replyToReferral,
  tellFirstContact,
  withdrawReferral,
} from './follow-referral.ts';
import { readAdmissions } from './read-admissions.ts';
import { referralTexts } from './referral.texts.ts';
import { sendReferral, viewReferralPreview } from './send-referral.ts';
import { tellGoalOutcome } from './tell-goal-outcome.ts';
import { viewReferrals } from './view-referrals.ts';

export type { ReferralState } from './referral.ts';

/** Paths with a fixed word come before those with a parameter in the same place. */
export const referralEndpoints = endpointsOf(referralTexts, [
  viewReferrals,
  chooseReferral,
  viewReferralPreview,
  sendReferral,
  discardReferralDraft,
  replyToReferral,
  withdrawReferral,
  planFirstContact,
  tellFirstContact,
  tellGoalOutcome,
  endReferral,
  recordDecision,
  viewOffers,
  openOffer,
  acceptOffer,
  declineOffer,
  askAboutOffer,
  viewOffer,
]);
export {
  acceptOffer,
  askAboutOffer,
  chooseReferral,
  declineOffer,
  discardReferralDraft,
  openOffer,
  readAdmissions,
  recordDecision,
  sendReferral,
  tellFirstContact,
  tellGoalOutcome,
  viewReferralPreview,
  withdrawReferral,
};
