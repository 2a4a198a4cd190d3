import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { ownCompetenceAction } from './competence.access.ts';
import { readAssessments, readLearnt } from './competence.queries.ts';
import { leastAssessments } from './competence.ts';
import { OwnCompetencePage } from './pages/OwnCompetencePage.tsx';

/** What the reader has learnt, and has said of the own competence: the reader's alone. */
export const viewOwnCompetence = look({
  path: '/own/competence',
  slug: '/oma-osaaminen',
  summary: 'The trainings that one has done with their last days, and one’s own assessments, which nobody else reads.',
  input: z.object({}),
  action: ownCompetenceAction,
  subject: () => onOwn,
  audit: 'OwnCompetenceViewed',
  async run({ tx, acting, now }) {
    const [learnt, assessments] = await Promise.all([
      readLearnt(tx, acting.workerId),
      readAssessments(tx, acting.workerId),
    ]);
    return { today: dayOf(now), learnt, assessments, least: leastAssessments };
  },
  page: OwnCompetencePage,
});
