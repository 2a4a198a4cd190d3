import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { exportSituation } from './export-situation.ts';
import { situationTexts } from './situation.texts.ts';
import { viewOwnSituation } from './view-own.ts';
import { viewRegion } from './view-region.ts';
import { viewSituation } from './view-situation.ts';

export const situationEndpoints = endpointsOf(situationTexts, [
  viewSituation,
  viewOwnSituation,
  exportSituation,
  viewRegion,
]);
