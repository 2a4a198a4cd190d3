import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { look } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listOrganisations } from '../organisation/index.ts';
import { practiceOf } from '../practice/index.ts';
import { RecommendationPage } from './pages/RecommendationPage.tsx';
import { findRecommendationAction, takeStanceAction } from './recommendation.access.ts';
import { readColleagueNames, readLibrary, readStancesOf } from './recommendation.queries.ts';
import { namedIn, type ToldStance, toldStance } from './recommendation.view.ts';
import type { Stance } from './stance.ts';
import type { StandingItem, StandingSet } from './standing.ts';

/** The key of a recommendation, as its address has it. */
export const recommendationKey = () => z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'id');

/** @throws Problem `not-found` where there is no such recommendation */
export async function getItem(tx: ReadTx, key: string | undefined): Promise<{ item: StandingItem; set: StandingSet }> {
  const { items, sets } = await readLibrary(tx, null);
  const item = items.find((each) => each.key === key);
  const set = sets.find((each) => each.key === item?.set);
  if (!item || !set) throw new Problem('not-found');
  return { item, set };
}

/** What every organisation says of it: the own one first, then by name. */
async function readTold(tx: ReadTx, acting: Acting, item: string): Promise<ToldStance[]> {
  const [stances, organisations] = await Promise.all([readStancesOf(tx, item), listOrganisations(tx)]);
  const own = stances.filter(({ organisationId }) => organisationId === acting.organisationId);
  const names = await readColleagueNames(tx, [...new Set(own.flatMap(namedIn))]);
  const told = [...Map.groupBy(stances, ({ organisationId }) => organisationId)].map(([id, versions]) =>
    toldStance(
      versions as [Stance, ...Stance[]],
      organisations.find((each) => each.id === id),
      id === acting.organisationId,
      names,
    ),
  );
  return told.toSorted((a, b) => Number(b.own) - Number(a.own) || a.organisation.localeCompare(b.organisation, 'fi'));
}

/** One recommendation: what was read of it, what organisations say of it and do for it, and practices that help. */
export const viewRecommendation = look({
  path: '/recommendations/:recommendationKey',
  slug: '/suositukset/:recommendationKey',
  summary:
    'One recommendation with what was read of its source, what each organisation says of it, and practices that speak to it.',
  input: z.object({ recommendationKey: recommendationKey() }),
  action: findRecommendationAction,
  subject: () => onOwn,
  audit: 'RecommendationViewed',
  async run({ tx, acting, now, input, trail }) {
    const { item, set } = await getItem(tx, input.recommendationKey);
    trail.about({ recommendation: item.key });
    return {
      ...item,
      list: set,
      today: dayOf(now),
      helps: item.practices.flatMap((key) => {
        const practice = practiceOf(key);
        return practice ? [{ key, words: practice.words }] : [];
      }),
      stances: await readTold(tx, acting, item.key),
      maySpeak: takeStanceAction.allows(acting) && item.state !== 'removed',
    };
  },
  page: RecommendationPage,
});
