import { action } from '../../platform/acting/action.ts';

/** The plan lies in `coordination`; every line is its writer's and each reader sees those open to her. */
export const viewPlanAction = action('plan.view', 'case', ({ case: standing }) =>
  standing.reads.includes('coordination'),
);
/** A file leaves the program: its purpose is typed and logged. */
export const exportPlanAction = action('plan.export', 'case', viewPlanAction.allows);
export const setGoalAction = action('goal.set', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);
export const addGoalViewAction = action('goal.add-view', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);
export const askTaskAction = action('task.ask', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);
export const answerTaskAction = action('task.answer', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);
