import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { addGoalView } from './add-goal-view.ts';
import { answerTask } from './answer-task.ts';
import { askTask } from './ask-task.ts';
import { exportPlan } from './export-plan.ts';
import { correctGoal, setGoal } from './goal-line.ts';
import { planTexts } from './plan.texts.ts';
import { remindTask } from './remind-task.ts';
import { reviewGoal } from './review-goal.ts';
import { viewPlan } from './view-plan.ts';
import { withdrawTask } from './withdraw-task.ts';

export { readGoals } from './goal.queries.ts';
export { type GoalView, viewedOutcomes } from './goal-fields.ts';
export { goalTable } from './goal-line.ts';
export { openTold, sealTold } from './goal-told.queries.ts';
export { type GoalTold, longestTold, standingOf } from './goal-told.ts';
export { planTexts } from './plan.texts.ts';
export { promisePlace, readAskable, readTasks, taskPlace } from './task.queries.ts';
export { isOpen, longestTask, receivers, type TaskView } from './task.ts';
export { holderOf } from './task-holder.ts';

export const planEndpoints = endpointsOf(planTexts, [
  viewPlan,
  exportPlan,
  setGoal,
  correctGoal,
  reviewGoal,
  addGoalView,
  askTask,
  answerTask,
  remindTask,
  withdrawTask,
]);
export { addGoalView, answerTask, askTask, remindTask, reviewGoal, setGoal, withdrawTask };
