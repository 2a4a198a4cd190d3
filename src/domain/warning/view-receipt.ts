import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { ReceiptPage } from './pages/ReceiptPage.tsx';
import { viewWarningsAction } from './warning.access.ts';
import { listWarnings } from './warning.queries.ts';
import { stateOf } from './warning.ts';

/** The receipt of a warning: when it was sent, to whom, whether it was acknowledged, and 112. Nothing of it follows from who is on the case. */
export const viewReceipt = look({
  path: '/cases/:caseId/warnings/:warningId',
  slug: '/t/:caseId/varoita/:warningId',
  summary:
    'The receipt of a warning that the own organisation has sent: when, until when it is to be acknowledged, and whether it was.',
  input: z.object({ caseId: CaseId, warningId: id() }),
  action: viewWarningsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'WarningReceiptViewed',
  async run({ tx, acting, input, now, trail, vault }) {
    const [head, [warning]] = await Promise.all([
      readCaseHead(tx, acting),
      listWarnings(tx, vault, input.caseId, input.warningId),
    ]);
    if (!warning) throw new Problem('not-found');
    trail.saw(acting.organisationId, 'agreement', `warning:${warning.id}:1`);
    return { head, warning, state: stateOf(warning, now) };
  },
  page: ReceiptPage,
});
