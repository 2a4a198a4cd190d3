import { action } from '../../platform/acting/action.ts';
import { registers } from './telling-fields.ts';

/** The register of the network is read in `coordination`; police and prosecutor read their lines in `justice`. */
export const viewTellingsAction = action('telling.view', 'case', ({ case: standing }) =>
  registers.some((register) => standing.reads.includes(register)),
);

export const recordTellingAction = action('telling.record', 'case', ({ case: standing }) =>
  registers.some((register) => standing.writes.includes(register)),
);

export const recordWishAction = action('wish.record', 'case', ({ case: standing }) =>
  registers.some((register) => standing.writes.includes(register)),
);
