import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { choice } from '../../platform/http/fields.ts';
import { listCasesAction } from './case.access.ts';
import { listCases, listCasesBy, readListChoice } from './case.queries.ts';
import { caseOrders, casesShown, isSameChoice, type ListChoice, usualList } from './case.ts';
import { afterCase, cursorOf, nextAfter } from './case-cursor.ts';
import { CasesPage } from './pages/CasesPage.tsx';

const pageSize = 25;

/** What the address says, else what the worker has had remembered. A day to go on after is one of the usual list: addresses of before there was another say no more. */
function chosenOf(
  input: { readonly [field in keyof ListChoice | 'afterDay']?: (ListChoice & { afterDay: string })[field] | undefined },
  remembered: ListChoice,
): ListChoice {
  const otherwise = input.afterDay === undefined ? remembered : usualList;
  return { order: input.order ?? otherwise.order, show: input.show ?? otherwise.show };
}

/** The own cases in the order that is asked for, 25 at a time; the cursor is the last row's id, and by next day its day. */
export const listOwnCases = look({
  path: '/cases',
  slug: '/t',
  summary:
    'The own list of cases. `order`: by next day, by code word, or the newest on the list first; `show`: all, those for which one is named, of these those that the own organisation leads; left out, as remembered, else by next day and all. Keyset paging with afterId, and by next day with afterDay as well.',
  input: z.object({
    state: z.enum(['open', 'closed'], { error: 'choose' }).default('open'),
    order: choice(caseOrders).optional(),
    show: choice(casesShown).optional(),
    ...afterCase,
  }),
  action: listCasesAction,
  subject: () => onOwn,
  audit: 'CasesListed',
  async run({ tx, input, acting, trail }) {
    const { state, afterId } = input;
    const remembered = await readListChoice(tx);
    const chosen = chosenOf(input, remembered);
    const isByDay = chosen.order === 'day';
    const after = isByDay ? cursorOf(input) : afterId && { id: afterId };
    const rows = isSameChoice(chosen, usualList)
      ? await listCases(tx, state, cursorOf(input), pageSize + 1)
      : await listCasesBy(tx, { state, ...chosen }, after ?? {}, pageSize + 1);
    const cases = rows.slice(0, pageSize);
    for (const row of cases) trail.saw(acting.organisationId, 'case', `case:${row.id}`);
    const next = nextAfter(rows, pageSize);
    return {
      kind: acting.kind,
      state,
      ...chosen,
      remembered,
      cases,
      next: next && (isByDay ? next : { afterId: next.afterId }),
      first: after === undefined,
    };
  },
  page: CasesPage,
});
