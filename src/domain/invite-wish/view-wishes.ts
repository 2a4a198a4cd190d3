import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { viewWishesAction } from './invite-wish.access.ts';
import { listAskedWishes, listWishes } from './invite-wish.queries.ts';
import { WishesPage } from './pages/WishesPage.tsx';

/** Wishes that somebody be invited: those of the own organisation, and where it leads those that it was sent. */
export const viewWishes = look({
  path: '/cases/:caseId/invite-wishes',
  slug: '/t/:caseId/toiveet',
  summary: 'Wishes that an organisation be invited: sent by the own organisation and, where it leads, sent to it.',
  input: z.object({ caseId: CaseId }),
  action: viewWishesAction,
  subject: (input) => onCase(input.caseId),
  audit: 'InviteWishesListed',
  async run({ tx, acting, input, trail, vault }) {
    const [head, wishes, asked] = await Promise.all([
      readCaseHead(tx, acting),
      listWishes(tx, vault, input.caseId),
      listAskedWishes(tx, vault, input.caseId),
    ]);
    for (const { id } of [...wishes, ...asked]) trail.saw(acting.organisationId, 'agreement', `invite-wish:${id}:1`);
    return { head, wishes, asked: asked.map(({ veiled: _, ...wish }) => wish) };
  },
  page: WishesPage,
});
