import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { longestTold, openTold, sealTold, viewedOutcomes } from '../plan/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { GoalOutcomePage } from './pages/GoalOutcomePage.tsx';
import { listReceived } from './received.queries.ts';
import { followReferralAction } from './referral.access.ts';

/** The receiver's team says what came of a goal that came along with a referral; said again, the last stands and the earlier are kept. */
export const tellGoalOutcome = change({
  path: '/cases/:caseId/referrals/:referralId/goals/:goalId',
  slug: '/t/:caseId/ohjaukset/:referralId/tavoitteet/:goalId',
  summary:
    'Tell the sender of an accepted referral what came of a goal that came along with it; until the referral ends it can be told again.',
  input: z.object({
    caseId: CaseId,
    referralId: id(),
    goalId: id(),
    outcome: choice(viewedOutcomes),
    text: optionalText(longestTold),
  }),
  action: followReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'GoalOutcomeTold',
  async run({ tx, input, now, trail, vault }) {
    const { caseId, referralId, goalId, outcome, text = null } = input;
    refuseIdentity({ text: input.text });
    const { room, told } = await tx.one<{ room: number; told: Buffer | null }>(
      'select room, told from act.plan_goal_outcome($1, $2, $3)',
      [caseId, referralId, goalId],
    );
    const all = [...openTold(vault, referralId, room, told), { goalId, outcome, text, toldAt: now.toISOString() }];
    await tx.query('select act.tell_goal_outcome($1, $2, $3, $4)', [
      caseId,
      referralId,
      goalId,
      sealTold(vault, referralId, room, all),
    ]);
    trail.about({ referralId, goalId, outcome });
    return { id: referralId, goalId, outcome };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      const [head, [referral]] = await Promise.all([
        readCaseHead(tx, acting),
        listReceived(tx, vault, acting.case.id, input.referralId ?? ''),
      ]);
      const goal = referral?.lines.find(({ goalId }) => goalId !== undefined && goalId === input.goalId);
      if (!referral || !goal) throw new Problem('not-found');
      trail.saw(acting.organisationId, goal.class, `received:${referral.id}:1`);
      return { head, referral, goal };
    },
    page: GoalOutcomePage,
  },
  keeps: 'goalOutcome',
  corrects: 'goalOutcome',
  afterwards: (_, input) => `/t/${input.caseId}/ohjaukset#saatu-${input.referralId}`,
});
