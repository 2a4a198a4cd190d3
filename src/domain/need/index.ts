import { correctNeed } from './correct-need.ts';
import { recordNeed } from './record-need.ts';
import { viewNeeds } from './view-needs.ts';

export { readNeeds } from './need.queries.ts';
export { needTexts } from './need.texts.ts';
export { type Domain, domains, type NeedView, urgentNow } from './need.ts';
export { Former } from './pages/Former.tsx';
export { NeedRows } from './pages/NeedRows.tsx';
export { PlanWays } from './pages/PlanWays.tsx';

export const needEndpoints = [viewNeeds, recordNeed, correctNeed];
