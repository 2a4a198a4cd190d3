import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readWhole } from '../piece/index.ts';
import { accumulate } from './control/accumulate.ts';
import { controlPattern } from './control/control-pattern.ts';
import { ControlPage } from './pages/ControlPage.tsx';
import { viewWholeAction } from './whole.access.ts';

/** The control pattern: means by before, during and now, which events and spans carry each, and how they come in over time. */
export const viewControl = look({
  path: '/cases/:caseId/whole/control',
  slug: '/t/:caseId/kokonaisuus/hallinta',
  summary: 'Means of control by phase with what carries each, and how they come in over time. No total and no score.',
  input: z.object({ caseId: CaseId }),
  action: viewWholeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ControlPatternViewed',
  async run({ tx, input, acting, now, vault, trail }) {
    const [head, { pieces }] = await Promise.all([readCaseHead(tx, acting), readWhole(tx, vault, trail, input.caseId)]);
    return { head, pattern: controlPattern(pieces), accumulation: accumulate(pieces, dayOf(now)) };
  },
  page: ControlPage,
});
