import { action } from '../../platform/acting/action.ts';
import { isCaseless } from '../organisation/index.ts';

/** Who may do what with a case itself. The database checks each again. */
export const openCaseAction = action(
  'case.open',
  'own',
  ({ roles, kind }) => roles.some((role) => role === 'worker' || role === 'team-lead') && !isCaseless(kind),
);

export const listCasesAction = action('case.list', 'own', () => true);

/** One's own way of seeing the own list; it opens nothing. */
export const chooseListAction = action('case.choose-list', 'own', () => true);

/** A case exists for one who reads the own organisation's room of class case; data-protection officers see the log alone. */
export const viewCaseAction = action(
  'case.view',
  'case',
  (acting) => acting.case.own.includes('case') || acting.case.own.some((item) => item !== 'log'),
);

export const closeCaseAction = action(
  'case.close',
  'case',
  (acting) => acting.case.state === 'open' && acting.case.leads && acting.case.acting,
);

export const reopenCaseAction = action(
  'case.reopen',
  'case',
  (acting) => acting.case.state === 'closed' && acting.case.leads && acting.case.acting,
);
