import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { withdrawConsentAction } from './consent.access.ts';
import { isOpenlyFiled } from './consent.queries.ts';
import { WithdrawConsentPage } from './pages/WithdrawConsentPage.tsx';
import { readConsentSheet } from './read-consent.ts';

/** Records her withdrawal of one consent: what stands on it ends in the same transaction (sentence 8). */
export const withdrawConsent = change({
  path: '/cases/:caseId/consents/:consentId/withdraw',
  slug: '/t/:caseId/lupa/:consentId/peru',
  summary: 'Record the client’s withdrawal of a consent; dependent grants, requests and invitations end at once.',
  input: z.object({ caseId: CaseId, consentId: id() }),
  action: withdrawConsentAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ConsentWithdrawn',
  async run({ tx, input, acting, trail }) {
    const openly = await isOpenlyFiled(tx, input.caseId, input.consentId);
    await tx.query('select act.withdraw_consent($1, $2)', [input.caseId, input.consentId]);
    trail.about({ consentId: input.consentId });
    trail.saw(acting.organisationId, 'agreement', `consent:${input.consentId}:1`);
    if (!openly) trail.namesHidden();
    return { id: input.consentId, state: 'withdrawn' };
  },
  form: { prepare: (context) => readConsentSheet(context, context.input.consentId ?? ''), page: WithdrawConsentPage },
  undoes: 'consentId',
  afterwards: (_, input) => `/t/${input.caseId}/verkosto`,
});
