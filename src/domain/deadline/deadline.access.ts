import { action } from '../../platform/acting/action.ts';
import { deadlineClasses } from './deadline-fields.ts';

/** Which clocks are shown follows from the rooms; without any class in which one can lie there is no page. */
export const viewDeadlinesAction = action('deadline.view', 'case', ({ case: standing }) =>
  deadlineClasses.some((kept) => standing.reads.includes(kept)),
);

export const keepDeadlineAction = action('deadline.keep', 'case', ({ case: standing }) =>
  deadlineClasses.some((kept) => standing.writes.includes(kept)),
);

/** What the law says is for everybody who is signed in. */
export const listRulesAction = action('deadline-rule.list', 'own', () => true);

/** A correction without a release is the administrator's; she sees no case. */
export const correctRuleAction = action('deadline-rule.correct', 'own', ({ roles }) => roles.includes('system-admin'));
