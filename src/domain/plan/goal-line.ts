import { change } from '../../platform/http/endpoint.ts';
import { day, text } from '../../platform/http/fields.ts';
import { refreshList } from '../case/index.ts';
import { line, lineTable, nothingMore } from '../line/index.ts';
import { pastReview } from './goal.ts';
import { goalFields } from './goal-fields.ts';
import { GoalPage } from './pages/GoalPage.tsx';
import { setGoalAction } from './plan.access.ts';

/** The open ones first, by the day of their review. */
export const goalTable = lineTable({
  table: 'goal',
  fields: goalFields,
  order: `t.state = 'open' desc, t.review_on nulls last, t.set_on desc`,
  most: 300,
});

const goal = line({
  lies: goalTable,
  id: 'goalId',
  needs: nothingMore,
  class: 'coordination',
  action: setGoalAction,
  refuses: ({ reviewOn }, { line, today }) => (line ? [] : pastReview(reviewOn, today)),
  // How it stands is told at a review alone; a correction without a day leaves the day.
  sets: ({ reviewOn }, { line, today }) => ({
    state: line?.state ?? 'open',
    setOn: line?.setOn ?? today,
    endedOn: line?.endedOn ?? undefined,
    why: line?.why ?? undefined,
    reviewOn: reviewOn ?? line?.reviewOn ?? undefined,
  }),
  tells: ({ domain }) => ({ domain }),
  standing: ({ words }) => ({ words }),
  page: GoalPage,
  shownAt: ({ id }) => `/suunnitelma#tavoite-${id}`,
});

/** Writes a goal in her words, with the day on which it is looked at again. */
export const setGoal = change({
  ...goal.recording,
  input: goal.recording.input.extend({ reviewOn: day() }),
  path: '/cases/:caseId/goals',
  slug: '/t/:caseId/suunnitelma/tavoite',
  summary: 'Write a goal in the client’s words: domain, what is done for it, the day of its review.',
  audit: 'GoalSet',
  async run(context) {
    const made = await goal.recording.run(context);
    await refreshList(context.tx, context.input.caseId);
    return made;
  },
});

/** Corrects a goal of the own organisation: the next version, with its reason. Its outcome is told at a review. */
export const correctGoal = change({
  ...goal.correcting,
  input: goal.correcting.input.extend({ reason: text(300) }),
  path: '/cases/:caseId/goals/:goalId/correct',
  slug: '/t/:caseId/suunnitelma/tavoite/:goalId',
  summary: 'Correct a goal, or mark it as written by mistake: the next version; a lost update is refused.',
  audit: 'GoalCorrected',
  async run(context) {
    const corrected = await goal.correcting.run(context);
    await refreshList(context.tx, context.input.caseId);
    return corrected;
  },
});
