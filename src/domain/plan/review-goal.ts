import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, id, optionalText, version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readFormFrame, refreshList } from '../case/index.ts';
import { ownLine } from '../line/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { mayBecome, pastReview } from './goal.ts';
import { type GoalState, goalStates, longestWhy } from './goal-fields.ts';
import { goalTable } from './goal-line.ts';
import { ReviewGoalPage } from './pages/ReviewGoalPage.tsx';
import { setGoalAction } from './plan.access.ts';

interface Review {
  readonly state: GoalState;
  readonly reviewOn?: string | undefined;
  readonly why?: string | undefined;
}

/** @throws Problem where the review does not say what it must: a next day to go on, a reason to end */
function refuseHalfReview({ state, reviewOn, why }: Review, from: GoalState, today: string): void {
  if (!mayBecome(from, state)) throw new Problem('conflict', { reason: 'goal ended' });
  const fields = [
    ...(state === 'open' && reviewOn === undefined ? [{ field: 'reviewOn', reason: 'required' }] : []),
    ...((state !== 'open' || from !== 'open') && why === undefined ? [{ field: 'why', reason: 'required' }] : []),
  ];
  refuse(fields.length > 0 || state !== 'open' ? fields : pastReview(reviewOn, today));
}

/** Looks at a goal again together with her: it goes on until the next day, or its writer says how it went and why. */
export const reviewGoal = change({
  path: '/cases/:caseId/goals/:goalId/review',
  slug: '/t/:caseId/suunnitelma/tavoite/:goalId/tarkistus',
  summary:
    'Review a goal: it goes on with a next day of review, or ends with an outcome and a reason; also opened again.',
  input: z.object({
    caseId: CaseId,
    goalId: id(),
    state: choice(goalStates),
    reviewOn: day().optional(),
    why: optionalText(longestWhy),
    version: version(),
  }),
  action: setGoalAction,
  subject: (input) => onCase(input.caseId),
  audit: 'GoalReviewed',
  async run({ input, ...context }) {
    const { tx, now, trail } = context;
    const goal = await ownLine(context, goalTable, input.goalId);
    const changed = () => new Problem('changed', { standing: { version: goal.version, state: goal.state } });
    if (goal.version !== input.version) throw changed();
    refuseHalfReview(input, goal.state, dayOf(now));
    refuseIdentity({ why: input.why });
    const { domain, words, setOn, version } = goal;
    const kept = { domain, words, steps: goal.steps ?? undefined };
    const next =
      input.state === 'open'
        ? { reviewOn: input.reviewOn, endedOn: undefined }
        : { reviewOn: goal.reviewOn ?? undefined, endedOn: dayOf(now) };
    const set = { state: input.state, setOn, endedOn: next.endedOn, why: input.why };
    const said = { ...kept, reviewOn: next.reviewOn, reason: undefined, mistaken: false };
    if (!(await goalTable.replace(context, goal, said, version, set))) throw changed();
    await refreshList(tx, input.caseId);
    goalTable.saw(trail, { ...goal, version: version + 1 });
    trail.about({ goalId: goal.id, state: input.state, version: version + 1 });
    return { id: goal.id, state: input.state, version: version + 1 };
  },
  form: {
    async prepare({ input, ...context }) {
      const goal = await ownLine(context, goalTable, input.goalId);
      goalTable.saw(context.trail, goal);
      return { ...(await readFormFrame(context)), goal, today: dayOf(context.acting.now) };
    },
    page: ReviewGoalPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma#tavoite-${view.id}`,
});
