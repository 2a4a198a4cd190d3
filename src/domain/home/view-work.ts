import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { type InjuredView, readInjuredParties } from '../authority/index.ts';
import { afterCase, cursorOf, listCases } from '../case/index.ts';
import { readMeets } from '../meeting/index.ts';
import { isInvestigation } from '../organisation/index.ts';
import { safeContactOfCases } from '../safety/index.ts';
import { readNearDeadlines } from './deadlines.queries.ts';
import { readDuties } from './duties.queries.ts';
import { viewWorkAction } from './home.access.ts';
import { readAttention, tellRuleOwners } from './home.queries.ts';
import { mostUrgent } from './home.ts';
import { readLawAttention } from './law.queries.ts';
import { readProcessNews } from './news.queries.ts';
import { WorkPage } from './pages/WorkPage.tsx';
import { readPromises } from './promises.queries.ts';
import { readNearSteps } from './steps.queries.ts';
import { readWarningsWaiting, workMarkOf } from './warnings.queries.ts';

const mostCases = 10;
const pageSize = 25;

/** One page of the list, and the cursor of the next. */
function injuredPage(kind: string, found: readonly InjuredView[], first: boolean) {
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  const next = found.length > pageSize && last ? { afterDay: last.nextOn ?? 'infinity', afterId: last.caseId } : null;
  return { kind, rows, next, first };
}

/** Rows that tell something of a class beside the case itself. */
const ofClass: ReadonlySet<string> = new Set(['deadline', 'process-news', 'no-news', 'stalled']);

/** The first page of every worker: what needs attention, what is promised, and the own cases by next day. */
export const viewWork = look({
  path: '/work',
  slug: '/tyo',
  summary:
    'What needs one’s attention, five at most, promises and planned steps near in time, and the first ten of one’s cases by next day.',
  input: z.object(afterCase),
  action: viewWorkAction,
  subject: () => onOwn,
  audit: 'WorkViewed',
  async run(context) {
    const { tx, acting, now, trail, vault, input } = context;
    const today = dayOf(now);
    const after = cursorOf(input);
    const [meets, facts, warnings, deadlines, news, duties, law, found, promises, steps, injured] = await Promise.all([
      readMeets(context, today),
      readAttention(tx),
      readWarningsWaiting(tx),
      readNearDeadlines(tx),
      readProcessNews(tx, acting.kind, today),
      readDuties(tx, acting, today),
      readLawAttention(tx, acting, today),
      isInvestigation(acting.kind) ? [] : listCases(tx, 'open', undefined, mostCases + 1),
      readPromises(tx, vault, trail, acting.organisationId),
      // Police and prosecutor have the next measure of each injured party in their own list.
      isInvestigation(acting.kind) ? { rows: [], more: false } : readNearSteps(tx, trail),
      // Police and prosecutor have their injured parties here, page by page.
      isInvestigation(acting.kind)
        ? readInjuredParties(tx, trail, acting.organisationId, { after, most: pageSize + 1, today })
        : null,
    ]);
    const cases = found.slice(0, mostCases);
    const attention = mostUrgent([...facts, ...warnings, ...deadlines, ...news, ...duties, ...law]);
    for (const { id } of cases) trail.saw(acting.organisationId, 'case', `case:${id}`);
    for (const { kind, id, caseId, class: of } of attention.rows)
      trail.saw(acting.organisationId, ofClass.has(kind) && of ? of : 'case', `${kind}:${id ?? caseId}`);
    const [contacts] = await Promise.all([
      safeContactOfCases(context, [...new Set(meets.rows.map(({ caseId }) => caseId))]),
      tellRuleOwners(tx, trail, attention.rows),
    ]);
    return {
      today,
      meets: {
        meets: meets.rows.map((meet) => ({ ...meet, contact: contacts.get(meet.caseId) ?? null })),
        more: meets.more,
      },
      mark: workMarkOf(warnings),
      injured: injured && injuredPage(acting.kind, injured, after === undefined),
      attention: attention.rows,
      moreAttention: attention.more,
      promises,
      steps,
      cases,
      moreCases: found.length > mostCases,
      roles: acting.roles,
    };
  },
  page: WorkPage,
});
