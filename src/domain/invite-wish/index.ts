import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { declineWish } from './decline-wish.ts';
import { inviteWishTexts } from './invite-wish.texts.ts';
import { sendWish } from './send-wish.ts';
import { viewWishes } from './view-wishes.ts';

export { listAskedWishes, takeUpWish } from './invite-wish.queries.ts';
export const inviteWishEndpoints = endpointsOf(inviteWishTexts, [sendWish, viewWishes, declineWish]);
export { declineWish, sendWish, viewWishes };
