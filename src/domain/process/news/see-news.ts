import { z } from 'zod';
import { onCase } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { CaseId, ids } from '../../../platform/http/fields.ts';
import { seeNewsAction } from './news.access.ts';
import { seeNoticesAct } from './news.queries.ts';

/** The worker has seen what she was told: her own notices on this case that she reads now, and no others. */
export const seeNews = change({
  path: '/cases/:caseId/news/seen',
  slug: '/t/:caseId/prosessi/uutta/nahty',
  summary: 'Mark one’s own notices of steps as seen.',
  input: z.object({ caseId: CaseId, noticeIds: ids() }),
  action: seeNewsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NewsSeen',
  async run({ tx, input, trail }) {
    const seen = (await seeNoticesAct(tx, input.noticeIds)).map(({ id: each }) => each);
    trail.about({ notices: seen.length });
    return { seen };
  },
  afterwards: (_, input) => `/t/${input.caseId}/prosessi/uutta`,
});
