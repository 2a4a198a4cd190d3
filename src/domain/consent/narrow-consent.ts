import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalId } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { grantableClasses } from '../room/index.ts';
import { narrowConsentAction } from './consent.access.ts';
import { findConsent } from './consent.queries.ts';
import { NarrowConsentPage } from './pages/NarrowConsentPage.tsx';
import { readConsentSheet } from './read-consent.ts';

/** Takes one class or one organisation out of a consent; it never adds. Out of a network consent an organisation goes both ways. */
export const narrowConsent = change({
  path: '/cases/:caseId/consents/:consentId/narrow',
  slug: '/t/:caseId/lupa/:consentId/supista',
  summary: 'Take one class or one organisation out of a consent.',
  input: z.object({
    caseId: CaseId,
    consentId: id(),
    class: z.enum(grantableClasses, { error: 'choose' }).optional(),
    organisationId: optionalId(),
  }),
  action: narrowConsentAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ConsentNarrowed',
  async run({ tx, input, acting, now, trail, vault }) {
    if (!input.class === !input.organisationId)
      throw new Problem('invalid', { fields: [{ field: 'class', reason: input.class ? 'one' : 'choose' }] });
    const consent = await findConsent(tx, vault, input.caseId, input.consentId, now);
    if (!consent) throw new Problem('not-found');
    if (consent.state === 'withdrawn' || consent.state === 'ended')
      throw new Problem('conflict', { reason: 'no longer open' });
    if (consent.kind === 'network' && input.organisationId) {
      await tx.query('select act.take_out_of_network($1, $2, $3)', [
        input.caseId,
        input.consentId,
        input.organisationId,
      ]);
    } else {
      await tx.query('select act.narrow_consent($1, $2, $3, $4)', [
        input.caseId,
        input.consentId,
        input.class ?? null,
        input.organisationId ?? null,
      ]);
    }
    trail.about({
      consentId: input.consentId,
      ...(input.class ? { class: input.class } : {}),
      ...(input.organisationId ? { organisationId: input.organisationId } : {}),
    });
    trail.saw(acting.organisationId, 'agreement', `consent:${input.consentId}:1`);
    if (consent.veiled) trail.namesHidden();
    return { id: input.consentId, without: input.class ?? input.organisationId ?? '' };
  },
  form: { prepare: (context) => readConsentSheet(context, context.input.consentId ?? ''), page: NarrowConsentPage },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#lupa-${input.consentId}`,
});
