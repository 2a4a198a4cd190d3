import { action } from '../../platform/acting/action.ts';

/** Needs lie in `coordination`: whoever reads it sees the lines that are open to her. */
export const viewNeedsAction = action('need.view', 'case', ({ case: standing }) =>
  standing.reads.includes('coordination'),
);
export const recordNeedAction = action('need.record', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);
