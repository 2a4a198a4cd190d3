import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import { action } from '../../platform/acting/action.ts';

/** Cases are joined from lead to lead (access text, section 1, last paragraph). */
const leadsCase = ({ case: standing }: Acting & { readonly case: CaseStanding }) =>
  standing.state === 'open' && standing.acting && standing.leads;

export const offerJoinAction = action('join.offer', 'case', leadsCase);
export const withdrawJoinOfferAction = action('join.withdraw', 'case', leadsCase);
export const makeJoinAction = action('join.make', 'case', leadsCase);
export const endJoinAction = action('join.end', 'case', leadsCase);
