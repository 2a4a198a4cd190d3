import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { consentTexts } from './consent.texts.ts';
import { narrowConsent } from './narrow-consent.ts';
import { recordConsent } from './record-consent.ts';
import { recordDisclosureConsent } from './record-disclosure-consent.ts';
import { recordNetworkConsent } from './record-network-consent.ts';
import { viewConsent } from './view-consent.ts';
import { withdrawAll } from './withdraw-all.ts';
import { withdrawConsent } from './withdraw-consent.ts';

export {
  findConsent,
  guardNames,
  isOpenlyFiled,
  listConsents,
  listGrants,
  listHiddenParts,
  listRequests,
  readUnasked,
  unaskedFirst,
} from './consent.queries.ts';
export { consentTexts } from './consent.texts.ts';
export {
  type ConsentView,
  endsSoon,
  type FiledConsent,
} from './consent.ts';
export { type ConsentBrief, ConsentsCard } from './pages/ConsentsCard.tsx';
export { classChips, givenText, periodText, stateText } from './pages/consent-words.ts';
export { UnaskedNotice } from './pages/UnaskedNotice.tsx';
export { unaskedTexts } from './unasked.texts.ts';
/** Paths with a fixed word come before /lupa/:consentId. */
export const consentEndpoints = endpointsOf(consentTexts, [
  recordConsent,
  recordNetworkConsent,
  recordDisclosureConsent,
  withdrawAll,
  viewConsent,
  withdrawConsent,
  narrowConsent,
]);
export { narrowConsent, recordConsent, recordDisclosureConsent, recordNetworkConsent, withdrawAll, withdrawConsent };
