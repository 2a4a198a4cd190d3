import { action } from '../../platform/acting/action.ts';

export const viewTimelineAction = action('timeline.view', 'case', ({ case: standing }) =>
  standing.reads.some((read) => read !== 'log'),
);
