import { action } from '../../platform/acting/action.ts';

/** The directory is open to everybody who is signed in: it tells of no case and no person. */
export const findServiceAction = action('service.find', 'own', () => true);

/** Who keeps services at all; which ones, the database says. */
export const changeServiceAction = action('service.change', 'own', ({ roles }) =>
  roles.some((role) => role === 'organisation-admin' || role === 'network-coordinator' || role === 'system-admin'),
);

/** The words that lead to services belong to nobody alone: whoever keeps the entries that are no organisation's own keeps them. */
export const keepWordsAction = action('service.words', 'own', ({ roles }) =>
  roles.some((role) => role === 'network-coordinator' || role === 'system-admin'),
);
