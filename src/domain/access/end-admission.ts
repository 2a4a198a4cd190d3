import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { endAdmissionAction } from './access.access.ts';
import { listCircle } from './circle.queries.ts';
import { hiddenPartOf } from './hidden-part-of.ts';
import { EndAdmissionPage } from './pages/EndAdmissionPage.tsx';

/** Takes somebody out of the safety circle again; the hidden part closes to that worker at once. */
export const endAdmission = change({
  path: '/cases/:caseId/parts/:organisationId/circle/:entryId/end',
  slug: '/t/:caseId/osuus/:organisationId/piiri/:entryId/poista',
  summary: 'Take somebody out of the safety circle of a hidden part.',
  input: z.object({ caseId: CaseId, organisationId: id(), entryId: id() }),
  action: endAdmissionAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CircleAdmissionEnded',
  async run({ tx, input, trail }) {
    trail.namesHidden();
    await tx.query('select act.end_admission($1, $2)', [input.caseId, input.entryId]);
    trail.about({ entryId: input.entryId });
    return { id: input.entryId, state: 'ended' };
  },
  form: {
    async prepare({ tx, acting, input, trail, vault }) {
      trail.namesHidden();
      const { head, part } = await hiddenPartOf(tx, acting, input.organisationId);
      const entry = (await listCircle(tx, vault, head, part.organisationId)).find((item) => item.id === input.entryId);
      if (!entry) throw new Problem('not-found');
      return { head, organisationId: part.organisationId, organisation: part.organisation, entry };
    },
    page: EndAdmissionPage,
  },
  undoes: 'entryId',
  afterwards: (_, input) => `/t/${input.caseId}/osuus/${input.organisationId}/piiri`,
});
