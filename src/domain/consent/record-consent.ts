import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, ids, someOf } from '../../platform/http/fields.ts';
import { type FieldProblem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listOrganisations, type Organisation } from '../organisation/index.ts';
import { grantableClasses } from '../room/index.ts';
import { recordConsentAction } from './consent.access.ts';
import { isOpenlyFiled } from './consent.queries.ts';
import { refusedLines, wrongDays } from './consent.ts';
import { factFields, goesOn } from './consent-fields.ts';
import { RecordConsentPage } from './pages/RecordConsentPage.tsx';
import { prepareConsent } from './prepare-consent.ts';
import { writeConsent } from './write-consent.ts';

/** What the chosen organisations cannot receive or open, by the field to correct. */
function wrongLines(
  organisations: readonly Organisation[],
  ownerIds: readonly string[],
  toIds: readonly string[],
  classes: Parameters<typeof refusedLines>[2],
): FieldProblem[] {
  const chosen = (ids: readonly string[]) => organisations.filter(({ id }) => ids.includes(id));
  const [owners, receivers] = [chosen(ownerIds), chosen(toIds)];
  if (owners.length !== ownerIds.length) return [{ field: 'ownerIds', reason: 'choose' }];
  if (receivers.length !== toIds.length) return [{ field: 'toIds', reason: 'choose' }];
  if (toIds.some((id) => ownerIds.includes(id))) return [{ field: 'toIds', reason: 'same' }];
  return refusedLines(owners, receivers, classes).length > 0 ? [{ field: 'classes', reason: 'not-grantable' }] : [];
}

/**
 * Records her consent that named organisations read named classes of named owners. It opens at once what the recorder may
 * open; each other owner is asked (sentences 7 and 8).
 */
export const recordConsent = change({
  path: '/cases/:caseId/consents',
  slug: '/t/:caseId/lupa/uusi',
  summary:
    'Record a consent: classes from the own organisation (or others) to named organisations, for at most 365 days.',
  input: z.object({
    caseId: CaseId,
    ownerIds: ids().optional(),
    toIds: ids(),
    classes: someOf(grantableClasses),
    ...factFields,
    goesOn: goesOn(),
  }),
  action: recordConsentAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ConsentRecorded',
  sealsForOthers: true,
  async run({ tx, input, acting, now, trail, vault }) {
    const ownerIds = input.ownerIds ?? [acting.organisationId];
    const fields = [
      ...wrongLines(await listOrganisations(tx), ownerIds, input.toIds, input.classes),
      ...wrongDays(input, dayOf(now)),
    ];
    refuse(fields);
    const id = await writeConsent(
      tx,
      vault,
      acting,
      input.caseId,
      { kind: 'plain', ownerIds, toIds: input.toIds, classes: input.classes },
      input,
    );
    trail.about({ consentId: id, ownerIds, toIds: input.toIds, classes: input.classes });
    trail.saw(acting.organisationId, 'agreement', `consent:${id}:1`);
    if (!(await isOpenlyFiled(tx, input.caseId, id))) trail.namesHidden();
    return {
      id,
      kind: 'plain',
      ownerIds,
      toIds: input.toIds,
      classes: input.classes,
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      reviewOn: input.reviewOn,
    };
  },
  form: { prepare: prepareConsent, page: RecordConsentPage },
  keeps: 'consentId',
  afterwards: ({ id }, input) => `/t/${input.caseId}${input.goesOn ?? `/verkosto#lupa-${id}`}`,
});
