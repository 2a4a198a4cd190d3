import { viewTimeline } from './view-timeline.ts';

export { TimelineList } from './pages/TimelineList.tsx';
export { readTimeline } from './timeline.queries.ts';
export type { TimelineEntry } from './timeline.ts';
export const timelineEndpoints = [viewTimeline];
export { viewTimeline };
