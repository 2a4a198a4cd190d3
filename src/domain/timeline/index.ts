import { viewTimeline } from './view-timeline.ts';

export { type Lane, lanes, type TimelineEntry } from './timeline.ts';
export { readTimeline } from './timeline.queries.ts';
export { timelineTexts } from './timeline.texts.ts';
export { TimelineList } from './pages/TimelineList.tsx';
export const timelineEndpoints = [viewTimeline];
