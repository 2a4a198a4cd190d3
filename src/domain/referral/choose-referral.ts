import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { homeTable, standingOn } from '../home-municipality/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { findService } from '../service/index.ts';
import { ChooseReferralPage } from './pages/ChooseReferralPage.tsx';
import { sendReferralAction } from './referral.access.ts';
import { listBases, planReferral } from './referral.queries.ts';
import { longestAsked, referralSectors, urgencies } from './referral.ts';
import { draftPlace } from './referral-place.ts';

/** A consent and one organisation that it names, as one choice. */
const basis = () =>
  z.string({ error: 'choose' }).transform((value, context) => {
    const parts = z.tuple([id(), id()]).safeParse(value.split('/'));
    if (!parts.success) {
      context.addIssue({ code: 'custom', message: 'choose' });
      return z.NEVER;
    }
    const [consentId, toId] = parts.data;
    return { consentId, toId };
  });

/** The first step: to whom, on which consent, how urgent and what is asked. Kept as the worker's own draft; nothing is shared yet. */
export const chooseReferral = change({
  path: '/cases/:caseId/referral-drafts',
  slug: '/t/:caseId/ohjaus/uusi',
  summary:
    'Choose whom to refer to, on which consent; kept as a draft until it is sent. `basis` is consent id, slash, organisation id; `toId` fills in the form.',
  input: z.object({
    caseId: CaseId,
    basis: basis(),
    sector: choice(referralSectors),
    urgency: choice(urgencies),
    asked: text(longestAsked),
    /** Opens the form with the organisation whose service was looked at; said along, it is that of the basis. */
    toId: id().optional(),
    /** Fills in what is asked for, by the name of a service of the directory. */
    serviceId: id().optional(),
  }),
  action: sendReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralDrafted',
  async run({ tx, input, trail, vault }) {
    refuseIdentity({ asked: input.asked });
    const [organisations, room] = await Promise.all([listOrganisations(tx), planReferral(tx, input.caseId)]);
    const to = organisations.find((organisation) => organisation.id === input.basis.toId);
    if (!to || (input.toId && input.toId !== to.id))
      throw new Problem('invalid', { fields: [{ field: 'basis', reason: 'choose' }] });
    const draftId = randomUUID();
    const kind = to.kind === 'assistance-system' ? 'assistance-system' : 'service';
    await tx.query('select act.keep_referral_draft($1, $2, $3, $4, $5, $6, $7, $8)', [
      input.caseId,
      draftId,
      to.id,
      input.basis.consentId,
      kind,
      input.sector,
      input.urgency,
      vault.seal(draftPlace(draftId, room), input.asked),
    ]);
    trail.about({ draftId, toId: to.id, consentId: input.basis.consentId });
    if (to.kind === 'shelter') trail.namesHidden();
    return { id: draftId, kind };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail, now }) {
      const caseId = acting.case.id;
      const [head, organisations, bases, homes, service] = await Promise.all([
        readCaseHead(tx, acting),
        listOrganisations(tx),
        listBases(tx, caseId),
        homeTable.read(tx, vault, trail, caseId),
        input.serviceId ? findService(tx, input.serviceId) : undefined,
      ]);
      return {
        head,
        organisations,
        bases,
        service,
        own: acting.organisationId,
        standing: standingOn(homes, dayOf(now)),
      };
    },
    page: ChooseReferralPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/ohjaus/${view.id}/laheta`,
});
