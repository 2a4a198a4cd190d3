import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listColleagues } from '../worker/index.ts';
import { StanceFormPage } from './pages/StanceFormPage.tsx';
import { takeStanceAction } from './recommendation.access.ts';
import { putStance, readColleagueNames, readStancesOf } from './recommendation.queries.ts';
import { keptNamed } from './recommendation.view.ts';
import type { Stance } from './stance.ts';
import { stanceFields, stanceOf } from './stance-fields.ts';
import { getItem, recommendationKey } from './view-recommendation.ts';

/** What the own organisation says now. */
const readOwn = async (tx: ReadTx, item: string, organisation: string): Promise<Stance | undefined> =>
  (await readStancesOf(tx, item)).find(({ organisationId }) => organisationId === organisation);

/** What the own organisation says of a recommendation, and for a region its network: everybody reads it. The version before stays as it was. */
export const takeStance = change({
  path: '/recommendations/:recommendationKey/stance',
  slug: '/suositukset/:recommendationKey/kanta',
  summary:
    'Say for one’s organisation (a regional network: for its region) whether it agrees to a recommendation, why, who sees to it, by when and what is done.',
  input: z.object({ recommendationKey: recommendationKey(), ...stanceFields }),
  action: takeStanceAction,
  subject: () => onOwn,
  audit: 'StanceTaken',
  async run({ tx, acting, input, now, trail }) {
    const { item } = await getItem(tx, input.recommendationKey);
    // What its list no longer has is history.
    if (item.state === 'removed') throw new Problem('conflict', { reason: 'item-removed' });
    const stands = await readOwn(tx, item.key, acting.organisationId);
    const seen = stands?.version ?? 0;
    if (input.version !== seen + 1) throw new Problem('changed', { standing: { version: seen + 1 } });
    // Whoever was named before and has no account any more can stay named.
    const colleagues = new Set([
      ...(stands ? keptNamed(stands) : []),
      ...(await listColleagues(tx)).map(({ id }) => id),
    ]);
    const stance = stanceOf(item.key, input, { today: dayOf(now), stands, colleagues });
    const version = await putStance(tx, stance, seen);
    trail.about({ recommendation: item.key, version });
    return { key: item.key, version };
  },
  form: {
    async prepare({ tx, acting, input, now }) {
      const { item, set } = await getItem(tx, input.recommendationKey);
      const [stands, colleagues] = await Promise.all([
        readOwn(tx, item.key, acting.organisationId),
        listColleagues(tx),
      ]);
      // Whoever was named before and has no account any more can stay named.
      const left = (stands ? keptNamed(stands) : []).filter((id) => !colleagues.some((each) => each.id === id));
      const former = [...(await readColleagueNames(tx, left))].map(([id, name]) => ({ id, name, title: '' }));
      return {
        ...{ item, set, stands, today: dayOf(now), colleagues: [...colleagues, ...former] },
        ...{ organisation: acting.organisation, forRegion: acting.kind === 'regional-network' },
      };
    },
    page: StanceFormPage,
  },
  keeps: 'recommendationKey',
  corrects: 'recommendationKey',
  afterwards: ({ key }) => `/suositukset/${key}`,
});
