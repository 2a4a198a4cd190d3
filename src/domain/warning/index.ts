import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { acknowledgeWarning } from './acknowledge-warning.ts';
import { passWarning } from './pass-warning.ts';
import { readPassedWarning } from './read-passed-warning.ts';
import { sendWarning } from './send-warning.ts';
import { viewReceipt } from './view-receipt.ts';
import { viewWarnings } from './view-warnings.ts';
import { warningTexts } from './warning.texts.ts';

export { escalateWarnings } from './escalate-warnings.ts';
export { otherOrganisations, whenUnseen } from './pages/not-on-case.tsx';
export { WaitingCard } from './pages/WaitingCard.tsx';
export { readWaitingWarnings } from './warning.queries.ts';
export type { WaitingWarnings } from './warning.ts';
/** Paths with a fixed word come before those with a parameter in the same place. */
export const warningEndpoints = endpointsOf(warningTexts, [
  sendWarning,
  viewReceipt,
  viewWarnings,
  readPassedWarning,
  acknowledgeWarning,
  passWarning,
]);
export { acknowledgeWarning, passWarning, readPassedWarning, sendWarning, viewReceipt, viewWarnings, warningTexts };
