import { z } from 'zod';
import { onCase } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { CaseId, choice, id, optionalText } from '../../../platform/http/fields.ts';
import { Problem } from '../../../platform/http/problem.ts';
import { ownLine } from '../../line/index.ts';
import { refuseIdentity } from '../../reader/index.ts';
import { stepTable } from '../process-tables.ts';
import { matchHearingAction } from './hearing.access.ts';
import { answerOn, matchAnswers } from './hearing.ts';
import { insertMatch, readMatches } from './match.queries.ts';
import { HearingPage } from './pages/HearingPage.tsx';
import { readHearing } from './read-hearing.ts';

export const longestReason = 300;

/**
 * Says whether the row of the own organisation and one of another are the same hearing. Each row stays as it is and where it is; the answer lies
 * with the own row, and is read by those alone who read both. An answer that changes the one that stands needs a reason, and that one is kept.
 */
export const answerMatch = change({
  path: '/cases/:caseId/hearings/:stepId/match',
  slug: '/t/:caseId/prosessi/kuuleminen/:stepId/sama',
  summary:
    'Say whether a step of the own organisation and one of another are the same, or that the other organisation was asked. The later answer counts; one that changes it needs a reason.',
  input: z.object({
    caseId: CaseId,
    stepId: id(),
    otherId: id(),
    answer: choice(matchAnswers),
    reason: optionalText(longestReason),
  }),
  action: matchHearingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HearingMatched',
  async run({ input, now, trail, ...context }) {
    // Nothing of the other row is shown, and its owner may not know of the own one: the log of the own organisation alone tells of the answer.
    const { tx, vault, acting } = context;
    const { caseId, otherId, answer, reason } = input;
    const own = await ownLine(context, stepTable, input.stepId);
    const [other, matches] = await Promise.all([
      stepTable.find(tx, vault, caseId, otherId, 't.id = $1 and not t.mistaken'),
      readMatches(tx, vault, null, caseId),
    ]);
    if (!other) throw new Problem('not-found');
    if (other.organisationId === own.organisationId || other.class !== own.class)
      throw new Problem('invalid', { fields: [{ field: 'otherId', reason: 'choose' }] });
    const stands = answerOn(matches, own.id, other.id);
    const changes = stands !== undefined && stands.answer !== 'asked' && stands.answer !== answer;
    if (changes && reason === undefined)
      throw new Problem('invalid', { fields: [{ field: 'reason', reason: 'required' }] });
    refuseIdentity({ reason });
    const matchId = await insertMatch({ ...context, now }, own, other, { answer, reason });
    stepTable.saw(trail, own);
    trail.saw(own.organisationId, own.class, `step-match:${matchId}:1`);
    trail.about({ stepId: own.id, answer });
    // What is asked of an authority is asked by a line that it reads.
    const byLine = answer === 'asked' && other.source === 'own-authority' && acting.case.writes.includes('justice');
    return { id: matchId, stepId: own.id, otherId: other.id, answer, byLine };
  },
  form: {
    prepare: (asking) => readHearing(asking, asking.input.stepId),
    page: HearingPage,
  },
  afterwards: (view, input) =>
    view.byLine
      ? `/t/${input.caseId}/viranomaiselle/rivi?kind=other-practical`
      : `/t/${input.caseId}/prosessi/kuuleminen/${view.stepId}`,
});
