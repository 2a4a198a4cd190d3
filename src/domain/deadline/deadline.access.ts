import { action } from '../../platform/acting/action.ts';
import { deadlineClasses } from './deadline.ts';

/** Which clocks are shown follows from the rooms; without any class in which one can lie there is no page. */
export const viewDeadlinesAction = action('deadline.view', 'case', ({ case: it }) =>
  deadlineClasses.some((one) => it.reads.includes(one)),
);

export const keepDeadlineAction = action('deadline.keep', 'case', ({ case: it }) =>
  deadlineClasses.some((one) => it.writes.includes(one)),
);

/** What the law says is for everybody who is signed in. */
export const listRulesAction = action('deadline-rule.list', 'own', () => true);

/** A correction without a release is the administrator's; she sees no case. */
export const correctRuleAction = action('deadline-rule.correct', 'own', ({ roles }) => roles.includes('system-admin'));
