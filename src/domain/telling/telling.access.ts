import { action } from '../../platform/acting/action.ts';
import { registers } from './telling.ts';

/** The register of the network is read in `coordination`; police and prosecutor read their lines in `justice`. */
export const viewTellingsAction = action('telling.view', 'case', ({ case: it }) =>
  registers.some((one) => it.reads.includes(one)),
);

export const recordTellingAction = action('telling.record', 'case', ({ case: it }) =>
  registers.some((one) => it.writes.includes(one)),
);

export const recordWishAction = action('wish.record', 'case', ({ case: it }) =>
  registers.some((one) => it.writes.includes(one)),
);
