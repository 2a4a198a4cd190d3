import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { tellSteps } from './heard.queries.ts';
import { heardTable } from './heard-line.ts';
import { HeardPage } from './pages/HeardPage.tsx';
import { viewHeardAction } from './wellbeing.access.ts';

/** Her answers over time: was I heard, did I understand, what would have helped. */
export const viewHeard = look({
  path: '/cases/:caseId/heard',
  slug: '/t/:caseId/vointi',
  summary: 'The client’s own answers over time: whether heard, whether understood, what would have helped.',
  input: z.object({ caseId: CaseId }),
  action: viewHeardAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HeardViewed',
  async run({ tx, input, acting, now, vault, trail }) {
    const [head, heard] = await Promise.all([
      readCaseHead(tx, acting),
      heardTable.read(tx, vault, trail, input.caseId),
    ]);
    await tellSteps(
      tx,
      trail,
      heard.flatMap(({ step }) => step ?? []),
    );
    return { head, heard, today: dayOf(now) };
  },
  page: HeardPage,
});
