import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { readWhole } from '../piece/index.ts';
import { factorsOf, formsOf } from './conditions/conditions.ts';
import { ConditionsPage } from './pages/ConditionsPage.tsx';
import { viewWholeAction } from './whole.access.ts';

/** Forms of exploitation with who says so, and risk and protective factors by level over time. */
export const viewConditions = look({
  path: '/cases/:caseId/whole/conditions',
  slug: '/t/:caseId/kokonaisuus/olosuhteet',
  summary: 'Forms of exploitation with their status and who says so; risk and protective factors by level, over time.',
  input: z.object({ caseId: CaseId }),
  action: viewWholeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ConditionsViewed',
  async run({ tx, input, acting, vault, trail }) {
    const [head, { pieces }] = await Promise.all([readCaseHead(tx, acting), readWhole(tx, vault, trail, input.caseId)]);
    return { head, forms: formsOf(pieces), factors: factorsOf(pieces) };
  },
  page: ConditionsPage,
});
