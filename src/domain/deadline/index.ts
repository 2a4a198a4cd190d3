import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { correctRule } from './correct-rule.ts';
import { deadlineTexts } from './deadline.texts.ts';
import { endDeadline } from './end-deadline.ts';
import { listRules } from './list-rules.ts';
import { startDeadline } from './start-deadline.ts';
import { viewDeadlines } from './view-deadlines.ts';

export { type ClockOnce, readClocks } from './by-origin.ts';
/** @public For the calendar and the process. */
export {
  dueBy,
  dueOn,
  isInForce,
  isOfChild,
  isOffered,
  lawOf,
  type Rule,
  type RuleLawView,
  rulesNow,
  shippedRules,
} from './deadline.ts';
export { deadlineTable, startClocks } from './deadline-table.ts';
export { followRules } from './follow-rules.ts';
export { readNonDisclosure } from './non-disclosure.ts';
export { RuleLaw } from './pages/RuleLaw.tsx';
export { lawWords, lengthWords, nameOf as ruleName, ruleSlug, shippedNameOf } from './pages/rule-words.ts';
export { deadlineTexts };

/** Paths with fixed words stand before paths with parameters in the same place. */
export const deadlineEndpoints = endpointsOf(deadlineTexts, [
  viewDeadlines,
  startDeadline,
  endDeadline,
  listRules,
  correctRule,
]);
export { correctRule, endDeadline, startDeadline };
