import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { optionalChoice } from '../../platform/http/fields.ts';
import { type MeasureKey, measureKeys, toldFor } from './measures.ts';
import { SituationPage } from './pages/SituationPage.tsx';
import { placeNamed } from './regions.ts';
import { viewSituationAction } from './situation.access.ts';
import { flowOfAll, headOf, numbersByPlace, numbersOf, periodsOf, readBase, toldMeasures } from './situation.view.ts';
import { periodKey, toldOfAll } from './told.ts';

/** What of regions is seen on the map: how many people, or one of the shares. */
const shown = ['people', ...measureKeys] as const;

/** A word of an address; one that nothing is meant by shows what is shown without it. */
export const addressWord = (most: number) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'choose')
    .max(most, 'choose');

/** The whole country as the latest release tells it, region by region, and the chosen one beside it. */
export const viewSituation = look({
  path: '/situation',
  slug: '/tilannekuva',
  summary:
    'Regions as the latest release of the study of own cases tells them: protected numbers by region, with the interval of each; what is not shown is null. Nothing is counted live.',
  input: z.object({
    show: optionalChoice(shown),
    period: addressWord(10).optional(),
    region: addressWord(60).optional(),
  }),
  action: viewSituationAction,
  subject: () => onOwn,
  audit: 'SituationViewed',
  async run({ tx, acting, input, trail }) {
    const { figures, organisations } = await readBase(tx, trail);
    const ownRegion = organisations.find(({ id }) => id === acting.organisationId)?.region;
    const own = ownRegion === undefined ? null : placeNamed(ownRegion);
    if (!figures) return { release: null, own };
    const periods = periodsOf(figures);
    const told = toldMeasures(figures);
    const show: 'people' | MeasureKey =
      input.show && input.show !== 'people' ? (toldFor(input.show, told) ?? 'people') : 'people';
    const regions = numbersByPlace(figures);
    const chosen = [input.region, own?.key].find((key) => regions.some(({ place }) => place.key === key));
    return {
      release: headOf(figures),
      ...{ own, show, told, periods, regions },
      period: show === 'people' ? (periods.find((each) => periodKey(each) === input.period) ?? null) : null,
      chosen: chosen ?? null,
      country: numbersOf(figures, toldOfAll(figures), true),
      flow: flowOfAll(figures),
    };
  },
  page: SituationPage,
});
