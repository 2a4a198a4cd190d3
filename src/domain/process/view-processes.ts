import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead, readOpenedAt } from '../case/index.ts';
import { rulesNow } from '../deadline/index.ts';
import { readOwnBeside } from '../practice/index.ts';
import { readMatches } from './hearing/match.queries.ts';
import { asksInvestigation } from './news/news.access.ts';
import { readTold } from './news/news.queries.ts';
import { newsPrompts, watchedOf } from './news/news.ts';
import { saidState } from './not-recorded.ts';
import { ProcessPage } from './pages/ProcessPage.tsx';
import { viewProcessAction } from './process.access.ts';
import { readProcesses } from './process.queries.ts';
import { isAuthority } from './step-input.ts';

/** Her courses of proceedings: stages and steps, names of the offence, who stands beside her. */
export const viewProcesses = look({
  path: '/cases/:caseId/processes',
  slug: '/t/:caseId/prosessi',
  summary: 'Courses of proceedings with steps, names of the offence over time and companions, as far as open to one.',
  input: z.object({ caseId: CaseId }),
  action: viewProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ProcessesViewed',
  async run({ tx, input, acting, now, vault, trail }) {
    const today = dayOf(now);
    const [head, processes, told, opened, matches, ownPractices] = await Promise.all([
      readCaseHead(tx, acting),
      readProcesses(tx, vault, trail, input.caseId),
      readTold(tx, input.caseId),
      readOpenedAt(tx, input.caseId),
      readMatches(tx, vault, trail, input.caseId),
      readOwnBeside(tx),
    ]);
    const rules = rulesNow();
    const prompts = newsPrompts(watchedOf(processes, told), rules, today).filter(
      ({ code }) => code !== 'stalled' || asksInvestigation(acting.kind),
    );
    const openedOn = isAuthority(acting.kind) || opened === null ? null : dayOf(opened);
    const said = processes.map((process) => ({
      ...process,
      steps: process.steps.map((step) => ({ ...step, said: saidState(step, today) })),
    }));
    return { head, processes: said, matches, prompts, today, openedOn, ownPractices };
  },
  page: ProcessPage,
});
