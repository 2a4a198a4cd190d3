import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readDirectory } from './directory.ts';
import { RegionPage } from './pages/RegionPage.tsx';
import { toldIn } from './place-told.ts';
import { areaAround, placeNamed } from './regions.ts';
import { viewSituationAction } from './situation.access.ts';
import { getPlace, periodsOf, readBase } from './situation.view.ts';
import { periodKey } from './told.ts';
import { addressWord } from './view-situation.ts';

/** Instead of a region: that of the own organisation. */
const ownKey = 'own';

/** One region: what the latest release tells of it, and what the directories of services and networks have there today. */
export const viewRegion = look({
  path: '/situation/regions/:regionKey',
  slug: '/tilannekuva/alue/:regionKey',
  summary:
    'One wellbeing services county, collaborative area or region of the deployment: protected numbers of the latest release, services by language, networks, gaps in competence and what organisations say of recommendations. With period what was counted of that part of it.',
  input: z.object({ regionKey: addressWord(60), period: addressWord(10).optional() }),
  action: viewSituationAction,
  subject: () => onOwn,
  audit: 'RegionViewed',
  async run({ tx, acting, input, now, trail }) {
    const { figures, organisations } = await readBase(tx, trail);
    const own = organisations.find(({ id }) => id === acting.organisationId);
    const key = input.regionKey === ownKey && own ? placeNamed(own.region).key : input.regionKey;
    const place = getPlace(key, figures, organisations);
    trail.about({ region: place.key });
    const period = figures && periodsOf(figures).find((each) => periodKey(each) === input.period);
    return {
      ...{ place, area: areaAround(place) ?? null, today: dayOf(now) },
      told: figures ? toldIn(figures, place, period) : null,
      periods: figures ? periodsOf(figures) : [],
      directory: await readDirectory(tx, place, organisations),
    };
  },
  page: RegionPage,
});
