import { action } from '../../platform/acting/action.ts';

/** Where a child is told of lies in `contact`, with the safety plan; a duty is shown to whoever reads there, whatever she agreed to. */
export const viewChildrenAction = action('child.view', 'case', ({ case: standing }) =>
  standing.reads.includes('contact'),
);
export const recordChildAction = action('child.record', 'case', ({ case: standing }) =>
  standing.writes.includes('contact'),
);
