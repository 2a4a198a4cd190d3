import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { informationClasses } from '../room/index.ts';
import { TimelinePage } from './pages/TimelinePage.tsx';
import { viewTimelineAction } from './timeline.access.ts';
import { readTimeline } from './timeline.queries.ts';

const pageSize = 50;

/** The timeline as a list by month: 50 entries a page, filtered by class in the URL. */
export const viewTimeline = look({
  path: '/cases/:caseId/timeline',
  slug: '/t/:caseId/aikajana',
  summary: 'Entries that one may read, the newest first; keyset paging with afterOn and afterId.',
  input: z.object({
    caseId: CaseId,
    class: z
      .array(z.enum(informationClasses, { error: 'choose' }))
      .max(20)
      .optional(),
    afterOn: z.iso.date({ error: 'day' }).optional(),
    afterId: id().optional(),
  }),
  action: viewTimelineAction,
  subject: (input) => onCase(input.caseId),
  audit: 'TimelineViewed',
  async run({ tx, input, acting, vault, trail }) {
    const after = input.afterOn && input.afterId ? { on: input.afterOn, id: input.afterId } : undefined;
    const classes = input.class && input.class.length > 0 ? input.class : undefined;
    const [head, rows] = await Promise.all([
      readCaseHead(tx, acting),
      readTimeline(tx, vault, trail, input.caseId, after, pageSize + 1, classes),
    ]);
    const entries = rows.slice(0, pageSize);
    const last = entries.at(-1);
    const next = rows.length > pageSize && last ? { afterOn: last.on, afterId: last.id } : null;
    return { head, entries, next, first: after === undefined, classes: classes ?? [], readable: acting.case.reads };
  },
  page: TimelinePage,
});
