import { action } from '../../platform/acting/action.ts';

/** What was released of regions, and what the directory of services and the networks tell of them: everybody who is signed in reads that. */
export const viewSituationAction = action('situation.view', 'own', () => true);
