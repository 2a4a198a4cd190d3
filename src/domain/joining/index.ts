import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { endJoin } from './end-join.ts';
import { joinCases } from './join-cases.ts';
import { joiningTexts } from './joining.texts.ts';
import { offerJoin } from './offer-join.ts';
import { withdrawJoinOffer } from './withdraw-join-offer.ts';

export { listJoinOffers, listJoins } from './joining.queries.ts';
export type { Joining, JoinView } from './joining.ts';
export { JoinsCard, OtherCases } from './pages/JoinsCard.tsx';
/** Paths with a fixed word come before those with a parameter in the same place. */
export const joiningEndpoints = endpointsOf(joiningTexts, [offerJoin, withdrawJoinOffer, joinCases, endJoin]);
export { joinCases, offerJoin, withdrawJoinOffer };
