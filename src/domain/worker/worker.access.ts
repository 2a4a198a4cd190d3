import { action } from '../../platform/acting/action.ts';

export const viewAccountAction = action('account.view', 'own', () => true);
export const setLanguageAction = action('account.set-language', 'own', () => true);
export const setDigestAction = action('account.set-digest', 'own', () => true);

/** Names, titles and roles of one's own organisation are no secret inside it. */
export const listWorkersAction = action('worker.list', 'own', () => true);

/** Only an organisation admin ends accounts, of the own organisation; the database checks again. */
export const endAccountAction = action('worker.end-account', 'own', ({ roles }) =>
  roles.includes('organisation-admin'),
);

/** What runs here concerns whoever keeps the program or an organisation in it; it tells of no case. */
export const viewVersionsAction = action('version.view', 'own', ({ roles }) =>
  roles.some((role) => role === 'organisation-admin' || role === 'system-admin'),
);

/** People and settings are the organisation admin's (access text, section 2; sentence 4). */
export const appointTeamLeadAction = action('worker.appoint-team-lead', 'own', endAccountAction.allows);
