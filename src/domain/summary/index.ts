import { viewSummary } from './view-summary.ts';

export const summaryEndpoints = [viewSummary];
