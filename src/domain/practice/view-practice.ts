import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { PracticePage } from './pages/PracticePage.tsx';
import { findPracticeAction } from './practice.access.ts';
import { practiceOf } from './practices.ts';
import { reviewBy, sources, sourcesSeenOn } from './sources.ts';

/** One practice: what is hard, what the source says, how it is done, its limits. */
export const viewPractice = look({
  path: '/practices/:practiceKey',
  slug: '/kaytannot/:practiceKey',
  summary: 'One practice with its sources and what was seen of them.',
  input: z.object({
    practiceKey: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .max(60),
  }),
  action: findPracticeAction,
  subject: () => onOwn,
  audit: 'PracticeViewed',
  async run({ input, now, trail }) {
    const practice = practiceOf(input.practiceKey);
    if (!practice) throw new Problem('not-found');
    trail.about({ practice: practice.key });
    return {
      ...practice,
      sources: practice.sources.map((key) => sources[key]),
      seenOn: sourcesSeenOn,
      reviewBy,
      isPastReview: dayOf(now) >= reviewBy,
    };
  },
  page: PracticePage,
});
