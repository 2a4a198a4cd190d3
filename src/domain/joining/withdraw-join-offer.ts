import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { withdrawJoinOfferAction } from './joining.access.ts';
import { listJoinOffers } from './joining.queries.ts';
import { WithdrawJoinOfferPage } from './pages/WithdrawJoinOfferPage.tsx';

/** Takes a code back: it opens nothing any more. */
export const withdrawJoinOffer = change({
  path: '/cases/:caseId/join-offers/:joinOfferId/withdraw',
  slug: '/t/:caseId/yhteys/koodi/:joinOfferId/peru',
  summary: 'Withdraw a code that has not been used.',
  input: z.object({ caseId: CaseId, joinOfferId: id() }),
  action: withdrawJoinOfferAction,
  subject: (input) => onCase(input.caseId),
  audit: 'JoinOfferWithdrawn',
  async run({ tx, input, trail }) {
    const offer = (await listJoinOffers(tx, input.caseId)).find(({ id }) => id === input.joinOfferId);
    await tx.query('select act.withdraw_join_offer($1, $2)', [input.caseId, input.joinOfferId]);
    trail.about({ joinOfferId: input.joinOfferId });
    if (offer?.veiled !== false) trail.namesHidden();
    return { id: input.joinOfferId, state: 'withdrawn' };
  },
  form: {
    async prepare({ tx, acting, input }) {
      const [head, offers] = await Promise.all([readCaseHead(tx, acting), listJoinOffers(tx, acting.case.id)]);
      const offer = offers.find((offer) => offer.id === input.joinOfferId && offer.state === 'open');
      if (!offer) throw new Problem('not-found');
      return { head, to: offer.to };
    },
    page: WithdrawJoinOfferPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#yhteydet`,
});
