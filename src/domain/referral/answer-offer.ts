import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { change, look } from '../../platform/http/endpoint.ts';
import { id, optionalId, text } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listFirstTeam, unfitFirstTeam } from '../access/index.ts';
import { firstContactFields, unfitContactDay } from './first-contact-day.ts';
import { findOffer, listOffers } from './offer.queries.ts';
import { AcceptOfferPage, AskPage, DeclineOfferPage, OpenOfferPage } from './pages/AnswerPages.tsx';
import { OfferPage } from './pages/OfferPage.tsx';
import { OffersPage } from './pages/OffersPage.tsx';
import { answerOfferAction, viewOffersAction } from './referral.access.ts';
import { longestAnswer } from './referral.ts';
import { referralPlace } from './referral-place.ts';

/** The intake room's referrals: kind, urgency, code word and waiting time, nothing of the content. */
export const viewOffers = look({
  path: '/referral-offers',
  slug: '/ohjaukset',
  summary: 'Referrals to the own organisation; intake workers alone.',
  input: z.object({}),
  action: viewOffersAction,
  subject: () => onOwn,
  audit: 'ReferralOffersListed',
  async run({ tx, acting, now, trail }) {
    const offers = await listOffers(tx);
    for (const { id: offerId } of offers) trail.saw(acting.organisationId, 'intake', `referral:${offerId}:1`);
    return { now: now.toISOString(), offers };
  },
  page: OffersPage,
});

async function prepare({ tx, input, vault }: { tx: ReadTx; input: { offerId?: string | undefined }; vault: Vault }) {
  const offer = await findOffer(tx, vault, input.offerId ?? '');
  if (!offer) throw new Problem('not-found');
  return { offer };
}

/** One referral with what was shared, once somebody has opened it. */
export const viewOffer = look({
  path: '/referral-offers/:offerId',
  slug: '/ohjaukset/:offerId',
  summary: 'One referral; its lines once it has been opened.',
  input: z.object({ offerId: id() }),
  action: viewOffersAction,
  subject: () => onOwn,
  audit: 'ReferralOfferViewed',
  async run({ tx, acting, input, now, trail, vault }) {
    const { offer } = await prepare({ tx, input, vault });
    trail.saw(acting.organisationId, 'intake', `referral:${offer.id}:1`);
    return { now: now.toISOString(), offer };
  },
  page: OfferPage,
});

/** Opens a referral: the receipt that its sender sees. */
export const openOffer = change({
  path: '/referral-offers/:offerId/open',
  slug: '/ohjaukset/:offerId/avaa',
  summary: 'Open a referral, which tells its sender that it has been received.',
  input: z.object({ offerId: id() }),
  action: answerOfferAction,
  subject: () => onOwn,
  audit: 'ReferralOpened',
  async run({ tx, input, trail }) {
    const { state } = await tx.one<{ state: string }>('select act.open_referral($1) as state', [input.offerId]);
    trail.about({ referralId: input.offerId });
    return { id: input.offerId, state };
  },
  form: { prepare, page: OpenOfferPage },
  afterwards: (_, input) => `/ohjaukset/${input.offerId}`,
});

/**
 * Accepts: what was offered becomes the own organisation's record. Who is not on the case names its lead and backup; a day of first contact may be
 * said along.
 */
export const acceptOffer = change({
  path: '/referral-offers/:offerId/accept',
  slug: '/ohjaukset/:offerId/ota-vastaan',
  summary:
    'Accept a referral, with the day of the first contact if it is known; an organisation that is not yet on the case names its lead and backup.',
  input: z.object({ offerId: id(), leadId: optionalId(), backupId: optionalId(), ...firstContactFields }),
  action: answerOfferAction,
  subject: () => onOwn,
  audit: 'ReferralAccepted',
  async run({ tx, input, acting, now, trail, vault }) {
    const [{ offer }, choices] = await Promise.all([prepare({ tx, input, vault }), listFirstTeam(tx, acting)]);
    const { leadId, backupId, meetsOn, meetsAt } = input;
    const fields = offer.joins || leadId || backupId ? unfitFirstTeam(choices, input) : [];
    refuse([...fields, ...unfitContactDay(input, dayOf(now))]);
    await tx.query(
      'select act.accept_referral(p_id => $1, p_lead => $2, p_backup => $3, p_meets_on => $4, p_meets_at => $5)',
      [input.offerId, leadId ?? null, backupId ?? null, meetsOn ?? null, meetsAt ?? null],
    );
    trail.about({ referralId: input.offerId, ...(leadId ? { leadId } : {}), ...(backupId ? { backupId } : {}) });
    return { id: input.offerId, state: 'accepted' };
  },
  form: {
    async prepare({ tx, input, acting, vault }) {
      const [prepared, colleagues] = await Promise.all([prepare({ tx, input, vault }), listFirstTeam(tx, acting)]);
      return { ...prepared, colleagues };
    },
    page: AcceptOfferPage,
  },
  afterwards: () => '/ohjaukset',
});

async function answer(tx: Tx, vault: Vault, offerId: string, state: 'declined' | 'needs-more', words: string) {
  const { room } = await tx.one<{ room: number }>('select act.plan_referral_answer($1) as room', [offerId]);
  const sealed = vault.seal(referralPlace(offerId, 'answer', room), words);
  await tx.query('select act.answer_referral($1, $2, $3)', [offerId, state, sealed]);
  return { id: offerId, state };
}

/** Declines with a reason, which the sender reads; what was offered is emptied. */
export const declineOffer = change({
  path: '/referral-offers/:offerId/decline',
  slug: '/ohjaukset/:offerId/kieltaydy',
  summary: 'Decline a referral with a reason.',
  input: z.object({ offerId: id(), reason: text(longestAnswer) }),
  action: answerOfferAction,
  subject: () => onOwn,
  audit: 'ReferralDeclined',
  async run({ tx, input, trail, vault }) {
    trail.about({ referralId: input.offerId });
    return answer(tx, vault, input.offerId, 'declined', input.reason);
  },
  form: { prepare, page: DeclineOfferPage },
  afterwards: () => '/ohjaukset',
});

/** Asks the sender for more before answering. */
export const askAboutOffer = change({
  path: '/referral-offers/:offerId/ask',
  slug: '/ohjaukset/:offerId/kysy',
  summary: 'Ask the sender of a referral for more.',
  input: z.object({ offerId: id(), question: text(longestAnswer) }),
  action: answerOfferAction,
  subject: () => onOwn,
  audit: 'ReferralQuestioned',
  async run({ tx, input, trail, vault }) {
    trail.about({ referralId: input.offerId });
    return answer(tx, vault, input.offerId, 'needs-more', input.question);
  },
  form: { prepare, page: AskPage },
  afterwards: () => '/ohjaukset',
});
