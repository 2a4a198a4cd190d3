import { action } from '../../platform/acting/action.ts';

/** Where a child is told of lies in `contact`, with the safety plan; a duty is shown to whoever reads there, whatever she agreed to. */
export const viewChildrenAction = action('child.view', 'case', ({ case: standing }) =>
  standing.reads.includes('contact'),
);
/** What the law would ask tells nothing of the case, and the duty is each worker's own: everybody who is named on it. */
export const viewDutiesAction = action('child.duties', 'case', ({ case: standing }) => standing.own.includes('case'));
export const recordChildAction = action('child.record', 'case', ({ case: standing }) =>
  standing.writes.includes('contact'),
);
