import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { day, version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import {
  getOwn,
  getSeenOwn,
  keepPracticeAction,
  type OwnToChange,
  practiceKey,
  putOwn,
  reviewPracticeAction,
} from '../practice/index.ts';
import { mustBePublished } from './change-practice.ts';
import { wrongReview } from './own-fields.ts';
import { ReviewPracticePage } from './pages/ReviewPracticePage.tsx';

/**
 * A published practice of the own organisation, for who keeps it or writes for the organisation.
 *
 * @throws Problem `not-found`, `forbidden`, or `conflict` where it is not published
 */
async function getReviewed(tx: ReadTx, acting: Acting, key: string | undefined): Promise<OwnToChange> {
  const practice = await getOwn(tx, acting.organisationId, key);
  if (!keepPracticeAction.allows(acting) && practice.ownerId !== acting.workerId)
    throw new Problem('forbidden', { reason: 'outside-case' });
  mustBePublished(practice);
  return practice;
}

/** Notes that a practice is still done so, and by when it is looked at again. Whoever was named its owner does this and changes nothing else. */
export const reviewPractice = change({
  path: '/practices/:practiceKey/review',
  slug: '/kaytannot/:practiceKey/tarkista',
  summary: 'Note that a practice of one’s organisation still holds, and by when it is reviewed again.',
  input: z.object({ practiceKey: practiceKey(), reviewBy: day(), version: version() }),
  action: reviewPracticeAction,
  subject: () => onOwn,
  audit: 'PracticeReviewed',
  async run({ tx, acting, input, now, trail }) {
    await getReviewed(tx, acting, input.practiceKey);
    const stands = await getSeenOwn(tx, acting.organisationId, input.practiceKey, input.version);
    refuse(wrongReview(input.reviewBy, dayOf(now)));
    const next = await putOwn(tx, { ...stands, reviewBy: input.reviewBy }, stands.version);
    trail.about({ practice: stands.key, version: next });
    return { key: stands.key, version: next };
  },
  form: {
    prepare: ({ tx, acting, input }) => getReviewed(tx, acting, input.practiceKey),
    page: ReviewPracticePage,
  },
  afterwards: ({ key }) => `/kaytannot/${key}`,
});
