import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, optionalId } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { withdrawAllAction } from './consent.access.ts';
import { guardNames } from './consent.queries.ts';
import { mayReceive } from './consent.ts';
import { WithdrawAllPage } from './pages/WithdrawAllPage.tsx';

export const extents = ['everything', 'organisation'] as const;

/**
 * Records her withdrawal of everything, or of everything to one organisation. Anyone named may do it, without seeing what
 * there is: the answer is the same whether or not anything ended.
 */
export const withdrawAll = change({
  path: '/cases/:caseId/withdraw-all',
  slug: '/t/:caseId/lupa/peru-kaikki',
  summary:
    'Record the client’s withdrawal of everything, or of everything to one organisation, without seeing the list.',
  input: z.object({ caseId: CaseId, extent: choice(extents), organisationId: optionalId() }),
  action: withdrawAllAction,
  subject: (input) => onCase(input.caseId),
  audit: 'EverythingWithdrawn',
  async run({ tx, input, trail }) {
    const organisation =
      input.extent === 'organisation'
        ? (await listOrganisations(tx)).find(({ id }) => id === input.organisationId)
        : undefined;
    if (input.extent === 'organisation' && !organisation)
      throw new Problem('invalid', { fields: [{ field: 'organisationId', reason: 'choose' }] });
    const organisationId = organisation?.id;
    await tx.query('select act.withdraw_all($1, $2)', [input.caseId, organisationId ?? null]);
    trail.about({ extent: input.extent, ...(organisationId ? { organisationId: organisationId } : {}) });
    if (organisation) await guardNames({ tx, trail }, input.caseId, [organisation]);
    return { extent: input.extent, organisationId: organisationId ?? null };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, organisations] = await Promise.all([readCaseHead(tx, acting), listOrganisations(tx)]);
      return { head, organisations: organisations.filter(({ kind }) => mayReceive(kind)) };
    },
    page: WithdrawAllPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto`,
});
