import { action } from '../../platform/acting/action.ts';

/** Lies in `coordination`, as the referrals do that it is for: never seen by police, prosecutor or immigration. */
export const recordHomeAction = action('home-municipality.record', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);
export const viewHomeAction = action('home-municipality.view', 'case', ({ case: standing }) =>
  standing.reads.includes('coordination'),
);
