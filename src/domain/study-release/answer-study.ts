import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice, id, optionalUnnamedText, version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { refuseShelters } from '../reader/index.ts';
import { AnswerStudyPage } from './pages/AnswerStudyPage.tsx';
import { answerStudyAction } from './study.access.ts';
import { findClash, getStudy, listStudies, writeAnswer } from './study.queries.ts';
import type { Study } from './study.ts';

export const answers = ['approve', 'refuse'] as const;
export const longestReason = 600;

/**
 * A study that waits for somebody who has not defined it.
 *
 * @throws Problem `not-found`, `forbidden` for its author, `conflict` where it waits no more
 */
async function getWaiting(tx: ReadTx, acting: Acting, studyId: string | undefined): Promise<Study> {
  const study = await getStudy(tx, studyId);
  if (study.authorId === acting.workerId) throw new Problem('forbidden', { reason: 'own-study' });
  if (study.state !== 'asked') throw new Problem('conflict', { reason: 'decided' });
  return study;
}

/** A second person approves what will be counted, or refuses it and says why. */
export const answerStudy = change({
  path: '/studies/:studyId/answer',
  slug: '/tutkimukset/:studyId/vastaa',
  summary:
    'Approve a study that another person has defined, or refuse it with a reason; data-protection officers only.',
  input: z.object({
    studyId: id(),
    answer: choice(answers),
    reason: optionalUnnamedText(longestReason),
    version: version(),
  }),
  action: answerStudyAction,
  subject: () => onOwn,
  audit: 'StudyAnswered',
  async run({ tx, acting, input: { studyId, answer, reason, version: seen }, trail }) {
    const study = await getWaiting(tx, acting, studyId);
    if (study.version !== seen) throw new Problem('changed', { standing: { version: study.version } });
    const approves = answer === 'approve';
    refuse(!approves && !reason ? [{ field: 'reason', reason: 'required' }] : []);
    refuseShelters(acting, { reason: reason ?? '' });
    const clash = approves ? await findClash(tx, study.id, study) : undefined;
    refuse(clash ? [{ field: 'answer', reason: clash }] : []);
    const version = await writeAnswer(tx, study, approves, reason);
    trail.about({ study: studyId, version });
    return { id: studyId, version };
  },
  form: {
    async prepare({ tx, acting, input }) {
      const study = await getWaiting(tx, acting, input.studyId);
      const all = await listStudies(tx);
      return {
        study,
        // What readers will know together with this one.
        beside: all.filter(({ state }) => state === 'made' || state === 'approved'),
      };
    },
    page: AnswerStudyPage,
  },
  afterwards: ({ id }) => `/tutkimukset/${id}`,
});
