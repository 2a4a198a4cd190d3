import type { CaseStanding } from '../../platform/acting/acting.ts';
import { action } from '../../platform/acting/action.ts';

const isNamedOnOpen = ({ case: standing }: { case: CaseStanding }) => standing.named && standing.state === 'open';

/** Anyone named on the open case records a consent and its withdrawal (access text, section 5); the slips are kept by class case. */
export const recordConsentAction = action('consent.record', 'case', isNamedOnOpen);
export const recordNetworkAction = action('consent.record-network', 'case', isNamedOnOpen);
export const recordDisclosureAction = action('consent.record-disclosure', 'case', isNamedOnOpen);
export const withdrawConsentAction = action('consent.withdraw', 'case', isNamedOnOpen);
export const narrowConsentAction = action('consent.narrow', 'case', isNamedOnOpen);
/** Without seeing the list: her wish is recorded whoever hears it. */
export const withdrawAllAction = action('consent.withdraw-all', 'case', isNamedOnOpen);

export const viewConsentAction = action('consent.view', 'case', ({ case: standing }) =>
  standing.own.includes('agreement'),
);
