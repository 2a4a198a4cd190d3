import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { listGrants } from '../consent/index.ts';
import { endGrantAction } from './access.access.ts';
import { EndGrantPage } from './pages/EndGrantPage.tsx';

/** Ends what the own organisation has opened to another, at once. */
export const endGrant = change({
  path: '/cases/:caseId/grants/:grantId/end',
  slug: '/t/:caseId/avaus/:grantId/paata',
  summary: 'End one class that the own organisation has opened to another, at once.',
  input: z.object({ caseId: CaseId, grantId: id() }),
  action: endGrantAction,
  subject: (input) => onCase(input.caseId),
  audit: 'GrantEnded',
  async run({ tx, input, acting, trail }) {
    const grant = (await listGrants(tx, input.caseId)).find(
      (listGrant) => listGrant.id === input.grantId && listGrant.owner_id === acting.organisationId,
    );
    if (!grant) throw new Problem('not-found');
    await tx.query('select act.end_grant($1, $2)', [input.caseId, input.grantId]);
    trail.about({ grantId: input.grantId, class: grant.class, toId: grant.to_id });
    trail.saw(acting.organisationId, 'agreement', `grant:${input.grantId}:1`);
    if (grant.veiled) trail.namesHidden();
    return { id: input.grantId, state: 'ended' };
  },
  form: {
    async prepare({ tx, acting, input, trail }) {
      const [head, grants] = await Promise.all([readCaseHead(tx, acting), listGrants(tx, acting.case.id)]);
      const grant = grants.find((grant) => grant.id === input.grantId && grant.owner_id === acting.organisationId);
      if (!grant) throw new Problem('not-found');
      trail.saw(acting.organisationId, 'agreement', `grant:${grant.id}:1`);
      return {
        head,
        class: grant.class,
        receiver: grant.to,
        since: grant.valid_from.toISOString(),
      };
    },
    page: EndGrantPage,
  },
  undoes: 'grantId',
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#avaukset`,
});
