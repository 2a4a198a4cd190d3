import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { gatherWaiting, tellShown } from './gather.ts';
import { viewWorkAction } from './home.access.ts';
import { countsOf, groupOf, isFull, type Waiting, waitingSlug, waitingViews, withPromises } from './home.ts';
import { WaitingPage } from './pages/WaitingPage.tsx';
import { openPromises } from './promises.queries.ts';
import { thingOf } from './snooze.ts';

/** The cases of the rows, each once, by code word. */
function casesOf(rows: readonly { readonly caseId: string | null; readonly codeWord: string }[]) {
  const words = new Map(rows.flatMap(({ caseId, codeWord }) => (caseId === null ? [] : [[caseId, codeWord] as const])));
  return [...words]
    .map(([id, codeWord]) => ({ id, codeWord }))
    .sort((a, b) => a.codeWord.localeCompare(b.codeWord) || a.id.localeCompare(b.id));
}

/** What waits for the worker, all of it: by day, by what one does about it, by case. */
export const viewWaiting = look({
  path: '/work/waiting',
  slug: waitingSlug,
  summary:
    'Everything that waits for one, the most urgent first, with how many there are of each kind of thing to do; `show` and `caseId` narrow it; `show=put-off` is what one has put off.',
  input: z.object({
    show: z.enum(waitingViews, { error: 'choose' }).optional(),
    caseId: CaseId.optional(),
  }),
  action: viewWorkAction,
  subject: () => onOwn,
  audit: 'WaitingViewed',
  async run({ tx, acting, now, trail, vault, input: { show, caseId } }) {
    const today = dayOf(now);
    const { facts, promises, away, mark } = await gatherWaiting(tx, vault, acting, today);
    const all = [...facts, ...promises, ...away.facts, ...away.promises];
    const ofCase = (row: { readonly caseId: string | null }) => caseId === undefined || row.caseId === caseId;
    const isShown = ({ kind }: Pick<Waiting, 'kind'>) =>
      show === undefined || show === 'put-off' || groupOf[kind] === show;
    const from = show === 'put-off' ? away : { facts, promises };
    const shown = from.facts.filter(ofCase).filter(isShown);
    const promised = from.promises.filter(ofCase).filter(isShown);
    await tellShown(tx, trail, acting.organisationId, shown);
    const rows = withPromises(shown, openPromises(vault, trail, acting.organisationId, promised));
    return {
      today,
      mark,
      show: show ?? null,
      caseId: caseId ?? null,
      cases: casesOf(all),
      counts: countsOf([...facts, ...promises].filter(ofCase)),
      putOff: [...away.facts, ...away.promises].filter(ofCase).length,
      full: isFull(all),
      rows: rows.map((row) => ({ ...row, thing: thingOf(row), snooze: away.snoozes.get(thingOf(row)) ?? null })),
    };
  },
  page: WaitingPage,
});
