import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, mustTick } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { hashToken } from '../../platform/http/session.ts';
import { readSpokenCode, spokenCode } from '../../platform/identity/spoken-code.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { offerJoinAction } from './joining.access.ts';
import { listPartners } from './joining.queries.ts';
import { codeDays, codeGroups } from './joining.ts';
import { CodeMadePage } from './pages/CodeMadePage.tsx';
import { OfferJoinPage } from './pages/OfferJoinPage.tsx';

/**
 * Makes a code for the lead of another case of the same person, at an organisation that her consent names. It is given outside the
 * system, opens nothing by itself, and is in the answer and nowhere else.
 */
export const offerJoin = change({
  path: '/cases/:caseId/join-offers',
  slug: '/t/:caseId/yhteys/koodi',
  summary:
    'Make a single-use code by which another organisation may join its own case of the same person. The code is in the answer and nowhere else.',
  input: z.object({ caseId: CaseId, toId: id(), herWish: mustTick() }),
  action: offerJoinAction,
  subject: (input) => onCase(input.caseId),
  audit: 'JoinOffered',
  async run({ tx, input, acting, now, trail, vault }) {
    const partners = await listPartners(tx, vault, input.caseId, now, acting.organisationId);
    const to = partners.find(({ organisationId }) => organisationId === input.toId);
    if (!to) throw new Problem('invalid', { fields: [{ field: 'toId', reason: 'consent' }] });
    const [offerId, code] = [randomUUID(), spokenCode(randomBytes, codeGroups)];
    const expires = new Date(now.getTime() + codeDays * 86_400_000);
    await tx.query('select act.offer_join($1, $2, $3, $4, $5, $6)', [
      input.caseId,
      offerId,
      input.toId,
      to.consentId,
      hashToken(readSpokenCode(code)),
      expires,
    ]);
    trail.about({ offerId, toId: input.toId, consentId: to.consentId });
    return { id: offerId, to: to.organisation, code, lastDay: dayOf(expires) };
  },
  form: {
    async prepare({ tx, acting, now, vault }) {
      const [head, partners] = await Promise.all([
        readCaseHead(tx, acting),
        listPartners(tx, vault, acting.case.id, now, acting.organisationId),
      ]);
      return { head, partners };
    },
    page: OfferJoinPage,
  },
  done: CodeMadePage,
});
