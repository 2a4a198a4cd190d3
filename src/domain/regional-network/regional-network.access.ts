import { action } from '../../platform/acting/action.ts';

/** Networks are open to everybody who is signed in: they tell of no case and no person. */
export const viewNetworkAction = action('regional-network.view', 'own', () => true);
