import { action } from '../../platform/acting/action.ts';

/** What the law says, and how far that is known, is for everybody who is signed in. */
export const viewLawAction = action('law.view', 'own', () => true);
