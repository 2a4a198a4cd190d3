import { change } from '../../platform/http/endpoint.ts';
import { line, lineTable, noReason } from '../line/index.ts';
import { WishPage } from './pages/WishPage.tsx';
import { recordWishAction } from './telling.access.ts';
import { wishFields } from './telling-fields.ts';
import { ownRegisters } from './telling-line.ts';

/** Her wishes that stand. */
export const wishTable = lineTable({
  table: 'wish',
  fields: wishFields,
  order: 't.kind, t.written_at desc',
  stands: `t.state = 'stands' and not t.mistaken`,
  without: ['reason', 'mistaken'],
  most: 200,
});

const wish = line({
  lies: wishTable,
  id: 'wishId',
  needs: ownRegisters,
  action: recordWishAction,
  correction: noReason,
  tells: (_, { line, recorded: { kind, register } }) => (line ? { kind } : { kind, register }),
  standing: ({ text }) => ({ text }),
  page: WishPage,
  shownAt: () => '/kerrottu',
});

/** Records one wish of hers for being asked, in her own words. */
export const recordWish = change({
  ...wish.recording,
  path: '/cases/:caseId/wishes',
  slug: '/t/:caseId/kerrottu/toive',
  summary: 'Record a wish of hers: what not to ask, breaks, interpreter, who sits beside.',
  audit: 'WishRecorded',
});

/** Changes a wish, or ends it: wishes change, and the former one is kept. */
export const changeWish = change({
  ...wish.correcting,
  path: '/cases/:caseId/wishes/:wishId/change',
  slug: '/t/:caseId/kerrottu/toive/:wishId',
  summary: 'Change a wish or end it: the next version; a lost update is refused.',
  audit: 'WishChanged',
  run: async (context) => ({ ...(await wish.correcting.run(context)), ended: context.input.ended }),
});
