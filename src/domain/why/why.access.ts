import { action } from '../../platform/acting/action.ts';

/** Everybody may ask why; the answer tells of one's own rights alone. */
export const askWhyAction = action('why.ask', 'own', () => true);
