import { action } from '../../platform/acting/action.ts';

/** The library is open to everybody who is signed in: it tells of no case and no person. */
export const findPracticeAction = action('practice.find', 'own', () => true);
