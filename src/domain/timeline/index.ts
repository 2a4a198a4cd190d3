import { viewTimeline } from './view-timeline.ts';

export type { TimelineEntry } from './timeline.ts';
export { readTimeline } from './timeline.queries.ts';
export { TimelineList } from './pages/TimelineList.tsx';
export const timelineEndpoints = [viewTimeline];
