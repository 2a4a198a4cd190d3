import { type ActingOn, action } from '../../platform/acting/action.ts';
import { isInvestigation } from '../organisation/index.ts';

type OnCase = ActingOn<'case'>;

/** Named for the account that is handed over, and for the agreements that say to whom. */
const holds = ({ case: standing }: OnCase) =>
  standing.named &&
  standing.state === 'open' &&
  !standing.left &&
  standing.own.includes('account') &&
  standing.own.includes('agreement');

const receives = ({ kind, case: standing }: OnCase) => isInvestigation(kind) && standing.own.includes('justice');

/** Owners by their drawer of agreements, the receiver by its room of class justice. */
export const viewCompilationsAction = action(
  'compilation.view',
  'case',
  (acting) => (!isInvestigation(acting.kind) && acting.case.own.includes('agreement')) || receives(acting),
);
/** The lead of the case opens, sends and closes. */
export const gatherCompilationAction = action(
  'compilation.gather',
  'case',
  (acting) => holds(acting) && acting.case.leads && acting.case.acting,
);
export const contributeAction = action('compilation.contribute', 'case', holds);
export const readReceivedAction = action('compilation.read', 'case', receives);
