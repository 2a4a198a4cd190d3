import { type ActingOn, action } from '../../platform/acting/action.ts';

type OnCase = ActingOn<'case'>;

const works = ({ case: standing }: OnCase) => standing.state === 'open' && standing.writes.includes('coordination');

/** The agreement drawer: members named for class case; what was received, those named for coordination. */
export const viewReferralsAction = action(
  'referral.view',
  'case',
  ({ case: standing }) => standing.own.includes('agreement') || standing.own.includes('coordination'),
);
export const sendReferralAction = action(
  'referral.send',
  'case',
  (acting) => works(acting) && acting.case.named && !acting.case.left && acting.case.own.includes('agreement'),
);
export const followReferralAction = action('referral.follow', 'case', (acting) => works(acting) && acting.case.named);

/** The intake room has no case. */
export const viewOffersAction = action('referral.offers', 'own', ({ roles }) => roles.includes('intake-worker'));
export const answerOfferAction = action('referral.answer', 'own', viewOffersAction.allows);
