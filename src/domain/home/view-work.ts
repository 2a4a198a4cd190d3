import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { type InjuredView, readInjuredParties } from '../authority/index.ts';
import { afterCase, cursorOf, listCases } from '../case/index.ts';
import { readMeets } from '../meeting/index.ts';
import { isInvestigation } from '../organisation/index.ts';
import { safeContactOfCases } from '../safety/index.ts';
import { gatherWaiting, tellShown } from './gather.ts';
import { viewWorkAction } from './home.access.ts';
import { mostRows } from './home.ts';
import { WorkPage } from './pages/WorkPage.tsx';
import { openPromises } from './promises.queries.ts';
import { readNearSteps } from './steps.queries.ts';

const mostCases = 10;
const pageSize = 25;

/** One page of the list, and the cursor of the next. */
function injuredPage(kind: string, found: readonly InjuredView[], first: boolean) {
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  const next = found.length > pageSize && last ? { afterDay: last.nextOn ?? 'infinity', afterId: last.caseId } : null;
  return { kind, rows, next, first };
}

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
    const [meets, gathered, found, steps, injured] = await Promise.all([
      readMeets(context, today),
      gatherWaiting(tx, vault, acting, today),
      isInvestigation(acting.kind) ? [] : listCases(tx, 'open', undefined, mostCases + 1),
      // Police and prosecutor have the next measure of each injured party in their own list.
      isInvestigation(acting.kind) ? { rows: [], more: false } : readNearSteps(tx, trail),
      // Police and prosecutor have their injured parties here, page by page.
      isInvestigation(acting.kind)
        ? readInjuredParties(tx, trail, acting.organisationId, { after, most: pageSize + 1, today })
        : null,
    ]);
    const cases = found.slice(0, mostCases);
    const attention = gathered.facts.slice(0, mostRows);
    // One more of each than is drawn: so the page knows that there are more.
    const promised = [true, false].flatMap((mine) =>
      gathered.promises.filter((promise) => promise.mine === mine).slice(0, mostRows + 1),
    );
    for (const { id } of cases) trail.saw(acting.organisationId, 'case', `case:${id}`);
    const [contacts] = await Promise.all([
      safeContactOfCases(context, [...new Set(meets.rows.map(({ caseId }) => caseId))]),
      tellShown(tx, trail, acting.organisationId, attention),
    ]);
    return {
      today,
      meets: {
        meets: meets.rows.map((meet) => ({ ...meet, contact: contacts.get(meet.caseId) ?? null })),
        more: meets.more,
      },
      mark: gathered.mark,
      injured: injured && injuredPage(acting.kind, injured, after === undefined),
      attention,
      moreAttention: gathered.facts.length > mostRows,
      waiting: gathered.facts.length + gathered.promises.length,
      putOff: gathered.away.snoozes.size,
      promises: openPromises(vault, trail, acting.organisationId, promised),
      steps,
      cases,
      moreCases: found.length > mostCases,
      roles: acting.roles,
    };
  },
  page: WorkPage,
});
