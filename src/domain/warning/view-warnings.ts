import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { WarningsPage } from './pages/WarningsPage.tsx';
import { viewWarningsAction } from './warning.access.ts';
import { listAlerts, listPassed, listWarnings } from './warning.queries.ts';

/** Warnings of a case as far as they are the viewer's: to her as lead or backup, passed on to her organisation, sent by it. */
export const viewWarnings = look({
  path: '/cases/:caseId/warnings',
  slug: '/t/:caseId/varoitukset',
  summary:
    'Warnings addressed to one as lead or backup, with whom they were handed over to; passed on to the own organisation; sent by it.',
  input: z.object({ caseId: CaseId }),
  action: viewWarningsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'WarningsListed',
  async run({ tx, acting, input, now, trail, vault }) {
    const [head, alerts, passed, sent] = await Promise.all([
      readCaseHead(tx, acting),
      listAlerts(tx, vault, input.caseId),
      listPassed(tx, vault, input.caseId),
      listWarnings(tx, vault, input.caseId),
    ]);
    for (const { id } of [...alerts, ...sent]) trail.saw(acting.organisationId, 'agreement', `warning:${id}:1`);
    for (const { id } of passed) trail.saw(acting.organisationId, 'agreement', `passed-warning:${id}:1`);
    return { head, now: now.toISOString(), alerts, passed, sent };
  },
  page: WarningsPage,
});
