import { z } from 'zod';
import type { ActingOn } from '../../../platform/acting/action.ts';
import { onCase } from '../../../platform/acting/action.ts';
import type { Trail } from '../../../platform/audit/trail.ts';
import type { Vault } from '../../../platform/crypto/vault.ts';
import type { ReadTx } from '../../../platform/db/tx.ts';
import { look } from '../../../platform/http/endpoint.ts';
import { CaseId } from '../../../platform/http/fields.ts';
import { type Day, dayOf } from '../../../platform/time/format.ts';
import { readCaseHead } from '../../case/index.ts';
import { rulesNow } from '../../deadline/index.ts';
import { readProcesses } from '../process.queries.ts';
import type { ProcessView } from '../process-fields.ts';
import { asksInvestigation, viewNewsAction } from './news.access.ts';
import { hasUnseen, readCaseCourses, readNotices, readTold } from './news.queries.ts';
import { type News, type NewsPrompt, newsPrompts, watchedOf } from './news.ts';
import { NewsPage } from './pages/NewsPage.tsx';

/** What is new in her courses of proceedings, and what the own organisation's courses ask for. */
export async function readNews(
  { tx, vault, trail, acting }: { tx: ReadTx; vault: Vault; trail: Trail; acting: ActingOn<'case'> },
  today: Day,
): Promise<News> {
  const caseId = acting.case.id;
  const [processes, told, notices] = await Promise.all([
    readProcesses(tx, vault, trail, caseId),
    readTold(tx, caseId),
    readNotices(tx, trail, caseId),
  ]);
  const rules = rulesNow();
  return {
    processes,
    notices,
    prompts: newsPrompts(watchedOf(processes, told), rules, today).filter(
      ({ code }) => code !== 'stalled' || asksInvestigation(acting.kind),
    ),
    // The newest comes first.
    told: Object.fromEntries(told.toReversed().map(({ processId, on }) => [processId, on])),
  };
}

/**
 * The same in short, for the first page of a case: reminders of the own courses, and whether the worker was told something.
 * `read` are the courses of the case where the caller reads them anyway.
 */
export async function readReminders(
  { tx, acting }: { tx: ReadTx; acting: ActingOn<'case'> },
  today: Day,
  read?: Promise<readonly ProcessView[]>,
): Promise<{ prompts: readonly NewsPrompt[]; unseen: boolean }> {
  const caseId = acting.case.id;
  const [courses, unseen] = await Promise.all([
    read
      ? Promise.all([read, readTold(tx, caseId)]).then(([all, told]) => watchedOf(all, told))
      : readCaseCourses(tx, caseId),
    hasUnseen(tx, caseId),
  ]);
  const rules = rulesNow();
  const prompts = newsPrompts(courses, rules, today).filter(
    ({ code }) => code !== 'stalled' || asksInvestigation(acting.kind),
  );
  return { prompts, unseen };
}

/** What has changed in her process since the worker looked, and whether she herself waits for news. */
export const viewNews = look({
  path: '/cases/:caseId/news',
  slug: '/t/:caseId/prosessi/uutta',
  summary:
    'Notices of steps with what changed, and reminders by local targets: the client has had no news, nothing was recorded.',
  input: z.object({ caseId: CaseId }),
  action: viewNewsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NewsViewed',
  async run(context) {
    const today = dayOf(context.now);
    const [head, news] = await Promise.all([readCaseHead(context.tx, context.acting), readNews(context, today)]);
    return { head, ...news, today };
  },
  page: NewsPage,
});
