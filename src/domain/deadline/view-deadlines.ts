import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readClocks } from './by-origin.ts';
import { viewDeadlinesAction } from './deadline.access.ts';
import { rulesNow } from './deadline.ts';
import { DeadlinesPage } from './pages/DeadlinesPage.tsx';

/** The clocks of a case, each with its rule. */
export const viewDeadlines = look({
  path: '/cases/:caseId/deadlines',
  slug: '/t/:caseId/maaraajat',
  summary:
    'The deadlines that run on a case and those that have ended, with the rule, its provision, mark and day of checking. One that came along with the lead stands once, with the organisations that keep it.',
  input: z.object({ caseId: CaseId }),
  action: viewDeadlinesAction,
  subject: (input) => onCase(input.caseId),
  audit: 'DeadlinesViewed',
  async run({ tx, input, acting, now, vault, trail }) {
    const [head, deadlines] = await Promise.all([readCaseHead(tx, acting), readClocks(tx, vault, trail, input.caseId)]);
    const rules = rulesNow();
    const used = new Set(deadlines.map(({ ruleKey }) => ruleKey));
    return {
      head,
      today: dayOf(now),
      deadlines,
      rules: rules.filter(({ key }) => used.has(key)),
      writes: acting.case.writes,
    };
  },
  page: DeadlinesPage,
});
