import { action } from '../../platform/acting/action.ts';

export const viewTimelineAction = action('timeline.view', 'case', ({ case: it }) =>
  it.reads.some((read) => read !== 'log'),
);
