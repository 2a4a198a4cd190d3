import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, ids } from '../../platform/http/fields.ts';
import { refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listOrganisations } from '../organisation/index.ts';
import { recordNetworkAction } from './consent.access.ts';
import { isOpenlyFiled } from './consent.queries.ts';
import { fitsNetwork, wrongDays } from './consent.ts';
import { factFields } from './consent-fields.ts';
import { RecordNetworkPage } from './pages/RecordNetworkPage.tsx';
import { prepareConsent } from './prepare-consent.ts';
import { writeConsent } from './write-consent.ts';

/**
 * Records a network consent: the shared plan of each named organisation is open to each other named one, the own organisation
 * among them. Some kinds it refuses to name, and a hidden organisation (sentence 9).
 */
export const recordNetworkConsent = change({
  path: '/cases/:caseId/network-consents',
  slug: '/t/:caseId/lupa/verkosto',
  summary: 'Record a network consent: the named organisations and the own one see each other’s shared plan.',
  input: z.object({ caseId: CaseId, organisationIds: ids(), ...factFields }),
  action: recordNetworkAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NetworkConsentRecorded',
  sealsForOthers: true,
  async run({ tx, input, acting, now, trail, vault }) {
    const everyone = [...new Set([acting.organisationId, ...input.organisationIds])];
    const organisations = await listOrganisations(tx);
    const fits = everyone.every((id) =>
      organisations.some((organisation) => organisation.id === id && fitsNetwork(organisation.kind)),
    );
    const fields = wrongDays(input, dayOf(now)) as { field: string; reason: string }[];
    if (everyone.length < 2) fields.unshift({ field: 'organisationIds', reason: 'choose' });
    else if (!fits) fields.unshift({ field: 'organisationIds', reason: 'kind' });
    refuse(fields);
    const id = await writeConsent(
      tx,
      vault,
      acting,
      input.caseId,
      { kind: 'network', ownerIds: everyone, toIds: everyone, classes: ['coordination'] },
      input,
    );
    trail.about({ consentId: id, organisationIds: everyone });
    trail.saw(acting.organisationId, 'agreement', `consent:${id}:1`);
    if (!(await isOpenlyFiled(tx, input.caseId, id))) trail.namesHidden();
    return {
      id,
      kind: 'network',
      organisationIds: everyone,
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      reviewOn: input.reviewOn,
    };
  },
  form: { prepare: prepareConsent, page: RecordNetworkPage },
  keeps: 'consentId',
  afterwards: ({ id }, input) => `/t/${input.caseId}/verkosto#lupa-${id}`,
});
