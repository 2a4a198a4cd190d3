import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { caseTexts } from '../case/index.ts';
import { viewSummary } from './view-summary.ts';

export const summaryEndpoints = endpointsOf(caseTexts, [viewSummary]);
