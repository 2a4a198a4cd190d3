import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, ids } from '../../platform/http/fields.ts';
import { type FieldProblem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { isInvestigation, listOrganisations } from '../organisation/index.ts';
import { recordDisclosureAction } from './consent.access.ts';
import { isOpenlyFiled } from './consent.queries.ts';
import { mayDisclose, wrongDays } from './consent.ts';
import { factFields } from './consent-fields.ts';
import { RecordDisclosurePage } from './pages/RecordDisclosurePage.tsx';
import { prepareConsent } from './prepare-consent.ts';
import { writeConsent } from './write-consent.ts';

/**
 * Records her consent that the named owners hand over to one police or prosecutor's organisation what each chooses of the whole. It
 * opens nothing: the lines are chosen, previewed and released afterwards (sentence 7).
 */
export const recordDisclosureConsent = change({
  path: '/cases/:caseId/disclosure-consents',
  slug: '/t/:caseId/lupa/luovutus',
  summary: 'Record a consent to hand over chosen lines of class account to one police or prosecutor’s organisation.',
  input: z.object({ caseId: CaseId, ownerIds: ids().optional(), toId: id(), ...factFields }),
  action: recordDisclosureAction,
  subject: (input) => onCase(input.caseId),
  audit: 'DisclosureConsentRecorded',
  sealsForOthers: true,
  async run({ tx, input, acting, now, trail, vault }) {
    const ownerIds = input.ownerIds ?? [acting.organisationId];
    const organisations = await listOrganisations(tx);
    const fields: FieldProblem[] = wrongDays(input, dayOf(now));
    if (!ownerIds.every((ownerId) => organisations.some(({ id: is, kind }) => is === ownerId && mayDisclose(kind))))
      fields.unshift({ field: 'ownerIds', reason: 'choose' });
    if (!organisations.some(({ id: is, kind }) => is === input.toId && isInvestigation(kind)))
      fields.unshift({ field: 'toId', reason: 'choose' });
    refuse(fields);
    const terms = { kind: 'disclosure' as const, ownerIds, toIds: [input.toId], classes: ['account'] };
    const consentId = await writeConsent(tx, vault, acting, input.caseId, terms, input);
    trail.about({ consentId, ownerIds, toIds: [input.toId], classes: ['account'] });
    trail.saw(acting.organisationId, 'agreement', `consent:${consentId}:1`);
    if (!(await isOpenlyFiled(tx, input.caseId, consentId))) trail.namesHidden();
    const { startsOn, endsOn, reviewOn } = input;
    return { id: consentId, ...terms, startsOn, endsOn, reviewOn };
  },
  form: { prepare: prepareConsent, page: RecordDisclosurePage },
  keeps: 'consentId',
  afterwards: ({ id: made }, input) => `/t/${input.caseId}/verkosto#lupa-${made}`,
});
