import { action } from '../../platform/acting/action.ts';

/** Everybody who works with people or takes in what comes may ask; it concerns no case and no person. */
export const askAction = action('consultation.ask', 'own', ({ roles }) =>
  roles.some((role) => ['worker', 'team-lead', 'intake-worker', 'network-coordinator'].includes(role)),
);
/** The asker's own: the rows of others do not exist for her. */
export const viewOwnAction = action('consultation.view-own', 'own', askAction.allows);
export const extendAction = action('consultation.extend', 'own', askAction.allows);

/** What comes in is seen, taken, answered, sent on and closed by intake workers. */
export const receiveAction = action('consultation.receive', 'own', ({ roles }) => roles.includes('intake-worker'));
export const answerAction = action('consultation.answer', 'own', receiveAction.allows);
