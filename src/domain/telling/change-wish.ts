import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleText } from '../reader/index.ts';
import { ChangeWishPage } from './pages/ChangeWishPage.tsx';
import { recordWishAction } from './telling.access.ts';
import { findWish, readEarlier, replaceWish } from './telling.queries.ts';
import { longestWish } from './telling.ts';

/** Changes a wish, or ends it: wishes change, and the former one is kept. */
export const changeWish = change({
  path: '/cases/:caseId/wishes/:wishId/change',
  slug: '/t/:caseId/kerrottu/toive/:wishId',
  summary: 'Change a wish or end it: the next version; a lost update is refused.',
  input: z.object({ caseId: CaseId, wishId: id(), text: text(longestWish), ended: tick(), version: version() }),
  action: recordWishAction,
  subject: (input) => onCase(input.caseId),
  audit: 'WishChanged',
  async run({ tx, input, acting, now, trail, vault }) {
    const wish = await findWish(tx, vault, input.caseId, input.wishId);
    if (!wish) throw new Problem('not-found');
    if (!wish.own || !acting.case.writes.includes(wish.register)) throw new Problem('forbidden');
    await refuseTelltaleText(tx, input.caseId, 'text', input.text);
    const next = input.version + 1;
    const done = await replaceWish(tx, {
      id: wish.id,
      version: input.version,
      state: input.ended ? 'ended' : 'stands',
      body: vault.seal({ table: 'wish', row: wish.id, room: wish.roomId, version: next }, input.text),
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: wish.version, text: wish.text } });
    trail.saw(acting.organisationId, wish.register, `wish:${wish.id}:${next}`);
    trail.about({ wishId: wish.id, kind: wish.kind, version: next });
    return { id: wish.id, version: next, ended: input.ended };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.wishId) throw new Problem('not-found');
      const [head, wish, earlier, readers] = await Promise.all([
        readCaseHead(tx, acting),
        findWish(tx, vault, acting.case.id, input.wishId),
        readEarlier(tx, vault, 'wish', input.wishId),
        readReaders(tx, acting.case.id),
      ]);
      if (!wish) throw new Problem('not-found');
      if (!wish.own || !acting.case.writes.includes(wish.register)) throw new Problem('forbidden');
      trail.saw(acting.organisationId, wish.register, `wish:${wish.id}:${wish.version}`);
      return { head, wish, earlier, readers };
    },
    page: ChangeWishPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/kerrottu`,
});
