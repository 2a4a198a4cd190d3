import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { viewBarsAction } from './access.access.ts';
import { hatOf } from './bar.ts';
import { listBars, listSinceBars, namesakesOf } from './bars.queries.ts';
import { BarsPage } from './pages/BarsPage.tsx';

/** The bars of the case: for its acting lead and the data-protection officer alone; for the others the same answer whether there are any. */
export const viewBars = look({
  path: '/cases/:caseId/bars',
  slug: '/t/:caseId/estot',
  summary: 'The bars of the case; its acting lead and the data-protection officer alone.',
  input: z.object({ caseId: CaseId }),
  action: viewBarsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'BarsViewed',
  async run({ tx, input, acting, trail }) {
    trail.officersOnly();
    const [head, bars, since] = await Promise.all([
      readCaseHead(tx, acting),
      listBars(tx, input.caseId, hatOf(acting), acting.workerId),
      listSinceBars(tx, input.caseId),
    ]);
    return { head, bars, since, namesakes: await namesakesOf(tx, bars, since) };
  },
  page: BarsPage,
});
