import { action } from '../../platform/acting/action.ts';

const isOfficer = (roles: readonly string[]) => roles.includes('data-protection-officer');

/** The log of the own organisation's rooms: members named for the case, and the data-protection officer (access text, section 5). */
export const viewCaseLogAction = action('log.view', 'case', ({ case: standing }) => standing.own.includes('log'));

/** What concerns no case: sign-ins, accounts, lists, references that led nowhere. */
export const viewOwnLogAction = action('log.view-organisation', 'own', ({ roles }) => isOfficer(roles));
export const listLogsAction = action('log.list', 'own', ({ roles }) => isOfficer(roles));

/** Names of hidden parts (access model 5 b (g)): asked for by the officer, told by the acting lead of her organisation's part. */
export const askNamesAction = action(
  'name-request.ask',
  'case',
  ({ roles, case: standing }) => isOfficer(roles) && standing.own.includes('log') && !standing.acting,
);
export const answerNamesAction = action('name-request.answer', 'case', ({ case: standing }) => standing.acting);
export const viewNameRequestsAction = action(
  'name-request.view',
  'case',
  ({ roles, case: standing }) => standing.own.includes('log') && (isOfficer(roles) || standing.acting),
);
