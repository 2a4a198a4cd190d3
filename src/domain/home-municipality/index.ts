import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { homeMunicipalityTexts } from './home-municipality.texts.ts';
import { homeLines, recordHome } from './home-municipality-line.ts';
import { viewHomeMunicipality } from './view-home-municipality.ts';

export { type Standing, standingOn } from './arranges.ts';
export { hintWords } from './hint-words.ts';
export { homeTable } from './home-municipality-line.ts';
export { whoArrangesFold } from './pages/who-arranges-fold.tsx';
export { arrangingUsing } from './used-by.ts';

export { homeMunicipalityTexts };
/** `/kotikunta/kirjaa` before `/kotikunta/:homeMunicipalityId`. */
export const homeMunicipalityEndpoints = endpointsOf(homeMunicipalityTexts, [viewHomeMunicipality, ...homeLines]);
export { recordHome };
