import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, id, optionalText, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleText } from '../reader/index.ts';
import { sealLine } from '../room/index.ts';
import { findGoal, refreshList, replaceGoal } from './goal.queries.ts';
import { type GoalState, goalStates, mayBecome } from './goal.ts';
import { goalText, refuseEarlyReview } from './goal-input.ts';
import { ReviewGoalPage } from './pages/ReviewGoalPage.tsx';
import { setGoalAction } from './plan.access.ts';

const reviewAfter = 30;

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
  if (fields.length > 0) throw new Problem('invalid', { fields });
  if (state === 'open') refuseEarlyReview(reviewOn, today);
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
    why: optionalText(300),
    version: version(),
  }),
  action: setGoalAction,
  subject: (input) => onCase(input.caseId),
  audit: 'GoalReviewed',
  async run({ tx, input, acting, now, trail, vault }) {
    const goal = await findGoal(tx, vault, input.caseId, input.goalId);
    if (!goal) throw new Problem('not-found');
    if (!goal.own) throw new Problem('forbidden');
    if (goal.version !== input.version)
      throw new Problem('changed', { standing: { version: goal.version, state: goal.state } });
    refuseHalfReview(input, goal.state, dayOf(now));
    await refuseTelltaleText(tx, input.caseId, 'why', input.why);
    const next = input.version + 1;
    const at = { row: goal.id, room: goal.roomId, version: next };
    const { body } = sealLine(
      vault,
      'goal',
      at,
      goalText({ ...goal, steps: goal.steps ?? undefined }, input.why ?? null),
    );
    const ends = input.state !== 'open';
    const done = await replaceGoal(tx, {
      id: goal.id,
      domain: goal.domain,
      state: input.state,
      reviewOn: ends ? goal.reviewOn : (input.reviewOn ?? null),
      endedOn: ends ? dayOf(now) : null,
      body,
      reason: null,
      mistaken: false,
      version: input.version,
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: goal.version, state: goal.state } });
    await refreshList(tx, input.caseId);
    trail.saw(acting.organisationId, 'coordination', `goal:${goal.id}:${next}`);
    trail.about({ goalId: goal.id, state: input.state, version: next });
    return { id: goal.id, state: input.state, version: next };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.goalId) throw new Problem('not-found');
      const [head, goal, readers] = await Promise.all([
        readCaseHead(tx, acting),
        findGoal(tx, vault, acting.case.id, input.goalId),
        readReaders(tx, acting.case.id),
      ]);
      if (!goal) throw new Problem('not-found');
      if (!goal.own) throw new Problem('forbidden');
      trail.saw(acting.organisationId, 'coordination', `goal:${goal.id}:${goal.version}`);
      return { head, goal, readers, reviewOn: addDays(dayOf(acting.now), reviewAfter) };
    },
    page: ReviewGoalPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma#tavoite-${view.id}`,
});
