import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { listHiddenParts } from '../consent/index.ts';
import { setSecrecyAction } from './access.access.ts';
import { SecrecyPage } from './pages/SecrecyPage.tsx';

export const secrecies = ['hide', 'reveal'] as const;

/** She says that the part of a place where she lives may be seen like any other's, or that it may not (sentence 10). */
export const setSecrecy = change({
  path: '/cases/:caseId/parts/:organisationId/secrecy',
  slug: '/t/:caseId/osuus/:organisationId',
  summary: 'Hide an organisation’s part from the others, or reveal it, as the client says.',
  input: z.object({ caseId: CaseId, organisationId: id(), say: choice(secrecies) }),
  action: setSecrecyAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PartSecrecySet',
  async run({ tx, input, trail }) {
    await tx.query('select act.set_secrecy($1, $2, $3)', [input.caseId, input.organisationId, input.say === 'hide']);
    trail.about({ organisationId: input.organisationId, say: input.say });
    trail.namesHidden();
    return { organisationId: input.organisationId, hidden: input.say === 'hide' };
  },
  form: {
    async prepare({ tx, acting, input }) {
      const [head, hidden] = await Promise.all([readCaseHead(tx, acting), listHiddenParts(tx, acting.case.id)]);
      const part = head.parts.find((part) => part.organisationId === input.organisationId);
      if (!part) throw new Problem('not-found');
      return {
        head,
        organisation: part.organisation,
        hidden: hidden.has(part.organisationId),
        shelter: part.kind === 'shelter',
      };
    },
    page: SecrecyPage,
  },
  keeps: 'secrecy',
  corrects: 'secrecy',
  afterwards: (_, input) => `/t/${input.caseId}/verkosto`,
});
