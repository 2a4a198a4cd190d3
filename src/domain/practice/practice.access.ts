import { action } from '../../platform/acting/action.ts';

/** The library is open to everybody who is signed in: it tells of no case and no person. */
export const findPracticeAction = action('practice.find', 'own', () => true);

/** Who says for an organisation how it works: its team leads, and the admin that each has. What became of a practice there is said by the same. */
export const keepPracticeAction = action('practice.keep', 'own', ({ roles }) =>
  roles.some((role) => role === 'team-lead' || role === 'organisation-admin'),
);

/** Who was named owner of a practice sets its next review too: which practice that is, the work itself asks. */
export const reviewPracticeAction = action('practice.review', 'own', () => true);
