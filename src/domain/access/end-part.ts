import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, mustTick } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { listHiddenParts } from '../consent/index.ts';
import { endPartAction } from './access.access.ts';
import { EndPartPage } from './pages/EndPartPage.tsx';

/** The lead of the case ends another organisation's part; that one keeps its own records (sentence 4). */
export const endPart = change({
  path: '/cases/:caseId/parts/:organisationId/end',
  slug: '/t/:caseId/osuus/:organisationId/paata',
  summary: 'End another organisation’s part of the case; it keeps its own records.',
  input: z.object({ caseId: CaseId, organisationId: id(), sure: mustTick() }),
  action: endPartAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PartEnded',
  async run({ tx, input, trail }) {
    const hidden = await listHiddenParts(tx, input.caseId);
    await tx.query('select act.end_part($1, $2)', [input.caseId, input.organisationId]);
    trail.about({ organisationId: input.organisationId });
    if (hidden.has(input.organisationId)) trail.namesHidden();
    return { organisationId: input.organisationId, state: 'ended' };
  },
  form: {
    async prepare({ tx, acting, input }) {
      const head = await readCaseHead(tx, acting);
      const part = head.parts.find(
        (item) => item.organisationId === input.organisationId && item.leftAt === null && !item.lead,
      );
      if (!part) throw new Problem('not-found');
      return { head, organisation: part.organisation };
    },
    page: EndPartPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto`,
});
