import { action } from '../../platform/acting/action.ts';

/** Everybody has a first page; what is on it follows from the role. */
export const viewWorkAction = action('work.view', 'own', () => true);

/** What waits for somebody is put off for that worker alone. */
export const putOffAction = action('work.put-off', 'own', () => true);

/** Notes are written, and services asked for, by those who can be named on a case. */
export const chooseNoteCaseAction = action('work.choose-note-case', 'own', ({ roles }) =>
  roles.some((role) => role === 'worker' || role === 'team-lead'),
);
export const chooseRequestCaseAction = action('work.choose-request-case', 'own', chooseNoteCaseAction.allows);
