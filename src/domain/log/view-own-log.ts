import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { viewOwnLogAction } from './log.access.ts';
import { readLog } from './log.queries.ts';
import { logFilterFields, pageOf, pageSize } from './log-page.ts';
import { OwnLogPage } from './pages/OwnLogPage.tsx';

/** What was done in the organisation outside of any case, for its data-protection officer. */
export const viewOwnLog = look({
  path: '/log',
  slug: '/loki',
  summary: 'The own organisation’s log of what concerns no case; keyset paging with before.',
  input: z.object(logFilterFields),
  action: viewOwnLogAction,
  subject: () => onOwn,
  audit: 'OrganisationLogViewed',
  async run({ tx, input, acting, vault, trail }) {
    const page = pageOf(await readLog(tx, vault, acting, acting.logRoom, input, pageSize + 1), input, acting.workerId);
    for (const { id } of page.entries) trail.saw(acting.organisationId, 'log', `entry:${id}`);
    return { organisation: acting.organisation, ...page };
  },
  page: OwnLogPage,
});
