import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listCases } from '../case/index.ts';
import { readNearDeadlines } from './deadlines.queries.ts';
import { viewWorkAction } from './home.access.ts';
import { readAttention } from './home.queries.ts';
import { mostUrgent } from './home.ts';
import { readProcessNews } from './news.queries.ts';
import { WorkPage } from './pages/WorkPage.tsx';
import { readPromises } from './promises.queries.ts';

const mostCases = 10;

/** Rows that tell something of a class beside the case itself. */
const ofClass: ReadonlySet<string> = new Set(['deadline', 'process-news', 'no-news', 'stalled']);

/** The first page of every worker: what needs attention, what is promised, and the own cases by next day. */
export const viewWork = look({
  path: '/work',
  slug: '/tyo',
  summary:
    'What needs one’s attention, five at most, promises near in time, and the first ten of one’s cases by next day.',
  input: z.object({}),
  action: viewWorkAction,
  subject: () => onOwn,
  audit: 'WorkViewed',
  async run({ tx, acting, now, trail, vault }) {
    const [facts, deadlines, news, found, promises] = await Promise.all([
      readAttention(tx),
      readNearDeadlines(tx),
      readProcessNews(tx, acting.kind, dayOf(now)),
      listCases(tx, 'open', undefined, mostCases + 1),
      readPromises(tx, vault, trail, acting.organisationId),
    ]);
    const cases = found.slice(0, mostCases);
    const attention = mostUrgent([...facts, ...deadlines, ...news]);
    for (const { id } of cases) trail.saw(acting.organisationId, 'case', `case:${id}`);
    for (const { kind, id, caseId, class: of } of attention.rows)
      trail.saw(acting.organisationId, ofClass.has(kind) && of ? of : 'case', `${kind}:${id ?? caseId}`);
    return {
      today: dayOf(now),
      attention: attention.rows,
      moreAttention: attention.more,
      promises,
      cases,
      moreCases: found.length > mostCases,
      roles: acting.roles,
    };
  },
  page: WorkPage,
});
