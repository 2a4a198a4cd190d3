import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { timelineTexts } from './timeline.texts.ts';
import { viewTimeline } from './view-timeline.ts';

export { LatestRows } from './pages/LatestRows.tsx';
export { readTimeline } from './timeline.queries.ts';
export type { TimelineEntry } from './timeline.ts';
export const timelineEndpoints = endpointsOf(timelineTexts, [viewTimeline]);
export { viewTimeline };
