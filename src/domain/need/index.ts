import { correctNeed, needTable, recordNeed } from './need-line.ts';
import { viewNeeds } from './view-needs.ts';

export { needTexts } from './need.texts.ts';
export { urgentNow } from './need.ts';
export { type Domain, domains, type NeedView } from './need-fields.ts';
export { NeedRows } from './pages/NeedRows.tsx';
export { PlanWays } from './pages/PlanWays.tsx';
export { needTable };

export const needEndpoints = [viewNeeds, recordNeed, correctNeed];
export { recordNeed };
