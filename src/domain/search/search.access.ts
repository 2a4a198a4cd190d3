import { action } from '../../platform/acting/action.ts';

/** Everybody searches in what the same worker reads; who reads no case finds nothing. */
export const searchAction = action('search.do', 'own', () => true);
