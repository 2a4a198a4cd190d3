import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { viewConsentAction } from './consent.access.ts';
import { ConsentPage } from './pages/ConsentPage.tsx';
import { readConsentSheet } from './read-consent.ts';

/** One consent: who, what, why, until when, how it was given, and what stands on it now. */
export const viewConsent = look({
  path: '/cases/:caseId/consents/:consentId',
  slug: '/t/:caseId/lupa/:consentId',
  summary: 'One consent as the own organisation keeps it, with the grants and requests that stand on it.',
  input: z.object({ caseId: CaseId, consentId: id() }),
  action: viewConsentAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ConsentViewed',
  run: (context) => readConsentSheet(context, context.input.consentId),
  page: ConsentPage,
});
