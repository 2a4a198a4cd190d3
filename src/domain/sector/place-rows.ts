import type { Language } from '../../platform/i18n/texts.ts';
import type { SectorPlace } from './place-fields.ts';
import { sectorTexts } from './sector.texts.ts';
import { slots } from './sector.ts';

/** Who helps and who is missing as rows for a printed page. */
export function placeRows(places: readonly SectorPlace[], language: Language) {
  const t = sectorTexts(language);
  return {
    heading: t('title'),
    columns: [t('col.sector'), t('col.state'), t('col.who')],
    rows: slots(places).flatMap(({ sector, places: here }) =>
      here.map((place) => [
        t(`sector.${sector}`),
        t(`state.${place.state}`),
        [place.helper, place.label].filter(Boolean).join(', '),
      ]),
    ),
  };
}
