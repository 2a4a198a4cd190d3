import { type ActingOn, action } from '../../platform/acting/action.ts';

type OnCase = ActingOn<'case'>;

const leadsCase = ({ case: standing }: OnCase) => standing.acting && standing.leads;

/** Everyone named on the case but its acting lead, who invites herself (access model 5 b (a)). */
export const sendWishAction = action(
  'invite-wish.send',
  'case',
  (acting) =>
    acting.case.state === 'open' &&
    acting.case.named &&
    !acting.case.left &&
    acting.case.own.includes('agreement') &&
    !leadsCase(acting),
);
export const viewWishesAction = action('invite-wish.view', 'case', ({ case: standing }) =>
  standing.own.includes('agreement'),
);
export const answerWishAction = action(
  'invite-wish.answer',
  'case',
  (acting) => acting.case.state === 'open' && leadsCase(acting),
);
