import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { needTexts } from './need.texts.ts';
import { needLines } from './need-line.ts';
import { recordSitting } from './record-sitting.ts';
import { viewNeeds } from './view-needs.ts';

export { urgentNow } from './need.ts';
export { type Domain, domains, type NeedView } from './need-fields.ts';
export * from './need-line.ts';
export { NeedRows } from './pages/NeedRows.tsx';
export { PlanWays } from './pages/PlanWays.tsx';
export { needTexts };

export const needEndpoints = endpointsOf(needTexts, [viewNeeds, ...needLines, recordSitting]);
