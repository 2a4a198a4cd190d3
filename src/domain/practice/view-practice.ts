import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { look } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readAdoptions } from './adoption.queries.ts';
import { findOwn, readKeptBy } from './own-practices.queries.ts';
import { PracticePage } from './pages/PracticePage.tsx';
import { findPracticeAction } from './practice.access.ts';
import { isPastReview, type OwnPractice, type Practice } from './practice.ts';
import type { ViewedPractice } from './practice.view.ts';
import { practiceKey } from './practice-key.ts';
import { practiceOf } from './practices.ts';
import { reviewBy, sources, sourcesSeenOn } from './sources.ts';

/** Sources and the day on which they were seen; nothing of an organisation. */
const shipped = (practice: Practice): ViewedPractice => ({
  ...practice,
  sources: practice.sources.map((key) => sources[key]),
  seenOn: sourcesSeenOn,
  reviewBy,
  own: null,
});

async function written(tx: ReadTx, practice: OwnPractice, mine: boolean): Promise<ViewedPractice> {
  const { version, state, organisationId, organisation, contact, writtenAt, ...told } = practice;
  const keptBy = mine ? await readKeptBy(tx, practice.key, version) : null;
  const own = { version, state, organisationId, organisation, contact, writtenAt, mine, keptBy };
  return { ...told, country: null, sources: [], seenOn: null, own };
}

/** One practice: what is hard, what the source or the organisation says, how it is done, its limits, and what became of it where. */
export const viewPractice = look({
  path: '/practices/:practiceKey',
  slug: '/kaytannot/:practiceKey',
  summary: 'One practice with its sources or its organisation, and who has adopted it, how, and what came of it.',
  input: z.object({ practiceKey: practiceKey() }),
  action: findPracticeAction,
  subject: () => onOwn,
  audit: 'PracticeViewed',
  async run({ tx, acting, input, now, trail }) {
    const key = input.practiceKey;
    const known = practiceOf(key);
    const own = known ? undefined : await findOwn(tx, key);
    if (!known && !own) throw new Problem('not-found');
    trail.about({ practice: key });
    const [practice, adoptions] = await Promise.all([
      known ? shipped(known) : written(tx, own as OwnPractice, own?.organisationId === acting.organisationId),
      readAdoptions(tx, key),
    ]);
    return {
      ...practice,
      isPastReview: isPastReview(practice.reviewBy, dayOf(now)),
      adoptions: adoptions.map((adoption) => ({
        ...adoption,
        mine: adoption.organisationId === acting.organisationId,
      })),
      me: acting.workerId,
    };
  },
  page: PracticePage,
});
