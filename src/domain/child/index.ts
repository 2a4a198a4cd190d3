import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { childTexts } from './child.texts.ts';
import { childLines, recordChild } from './child-line.ts';
import { childStepLines, recordChildStep } from './child-step-line.ts';
import { viewChildren } from './view-children.ts';
import { viewDuties } from './view-duties.ts';

export { type ChildDuties, type ChildFacts, dutiesOf } from './duties.ts';
export { dutiesUsing } from './law-used.ts';
export { ChildCard, childAttention } from './pages/ChildCard.tsx';
export { ChildAsked, ChildStays } from './pages/ChildStays.tsx';
export { GuardianFirst, GuardianNotice } from './pages/GuardianNotice.tsx';
export {
  guardianDanger,
  guardianOnPaper,
  isGuardianDanger,
  type Recorded,
  readChildren,
  readChildrenAndSteps,
  readOwnChildren,
} from './read-children.ts';
export { safetyEventTexts } from './safety-events.texts.ts';
export { childTexts };

export const childEndpoints = endpointsOf(childTexts, [viewChildren, viewDuties, ...childLines, ...childStepLines]);
export { recordChild, recordChildStep };
