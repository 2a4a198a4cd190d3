import { action } from '../../platform/acting/action.ts';

/** The log of the own organisation's rooms: members named for the case, and the data-protection officer (access text, section 5). */
export const viewCaseLogAction = action('log.view', 'case', ({ case: standing }) => standing.own.includes('log'));

/** What concerns no case: sign-ins, accounts, lists, references that led nowhere. */
export const viewOwnLogAction = action('log.view-organisation', 'own', ({ roles }) =>
  roles.includes('data-protection-officer'),
);
export const listLogsAction = action('log.list', 'own', ({ roles }) => roles.includes('data-protection-officer'));
