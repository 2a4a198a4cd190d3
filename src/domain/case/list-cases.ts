import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { listCasesAction } from './case.access.ts';
import { listCases } from './case.queries.ts';
import { afterCase, cursorOf, nextAfter } from './case-cursor.ts';
import { CasesPage } from './pages/CasesPage.tsx';

const pageSize = 25;

/** The own cases by next day, 25 at a time; the cursor is the last row's day and id. */
export const listOwnCases = look({
  path: '/cases',
  slug: '/t',
  summary: 'The cases for which one is named, by next day; keyset paging with afterDay and afterId.',
  input: z.object({
    state: z.enum(['open', 'closed'], { error: 'choose' }).default('open'),
    ...afterCase,
  }),
  action: listCasesAction,
  subject: () => onOwn,
  audit: 'CasesListed',
  async run({ tx, input, acting, trail }) {
    const after = cursorOf(input);
    const rows = await listCases(tx, input.state, after, pageSize + 1);
    const cases = rows.slice(0, pageSize);
    for (const row of cases) trail.saw(acting.organisationId, 'case', `case:${row.id}`);
    const next = nextAfter(rows, pageSize);
    return { kind: acting.kind, state: input.state, cases, next, first: after === undefined };
  },
  page: CasesPage,
});
