import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { changeService } from './change-service.ts';
import { closeService } from './close-service.ts';
import { exportServices } from './export-services.ts';
import { listServices } from './list-services.ts';
import { reopenService } from './reopen-service.ts';
import { serviceTexts } from './service.texts.ts';
import { viewService } from './view-service.ts';
import { changeServiceWords } from './words/change-words.ts';
import { listServiceWords } from './words/list-words.ts';

export type { Json } from './document/json.ts';
export { Description, ownDocument } from './document/own-document.ts';
export { type Readable, readable } from './document/readable.ts';
export { putServices, serviceId } from './exchange/put-services.ts';
/** For slices that offer services: for empty places of who helps, and for support that is missing behind a step. */
export { type For, servicesForSectors, servicesNear } from './find-services.ts';
export { everywhere } from './fit.ts';
export { languageName } from './pages/language-name.ts';
export { openingWords } from './pages/opening-words.ts';
export { offeredRow } from './pages/service-row.tsx';
export { areaCodes, areaName, areaOf, countiesIn } from './region/collaborative-area.ts';
export { byRegionName, countyByName, countyCodes, isCounty, regionName } from './region/region.ts';
export { sectorWords } from './sector.texts.ts';
export { needsOfSector, type Sector, sectors } from './sector-needs.ts';
export { findService, readServicesOf } from './service.queries.ts';
export { type Columns, nameIn } from './service.ts';
export type { OfferedService, ServiceDetail, ServiceRow } from './service.view.ts';
export { helpInLanguages, type LanguageHelp, type LanguageRow } from './service-languages.ts';

/** `/services/hsds` and `/services/words` before `/services/:serviceId`. */
export const serviceEndpoints = endpointsOf(serviceTexts, [
  listServices,
  exportServices,
  listServiceWords,
  changeServiceWords,
  viewService,
  changeService,
  closeService,
  reopenService,
]);
export { changeService, changeServiceWords, closeService, listServices, viewService };
