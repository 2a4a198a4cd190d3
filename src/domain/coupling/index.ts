import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { correctBacking, recordBacking } from './backing-line.ts';
import { couplingTexts } from './coupling.texts.ts';
import { viewCoupling } from './view-coupling.ts';
import { viewCouplings } from './view-couplings.ts';
import { viewSupport } from './view-support.ts';

export { viewCouplingAction } from './coupling.access.ts';
export type { SupportKind } from './coupling.ts';
export type { CouplingView } from './coupling.view.ts';
export { type HelpTime, helpWords, readHelpTimes } from './help-times.ts';
export { supportUsing } from './law-used.ts';
export { NextSupport } from './pages/NextSupport.tsx';
export { readCoupling } from './read-coupling.ts';
export { couplingTexts };

/** Paths with fixed words stand before paths with parameters in the same place. */
export const couplingEndpoints = endpointsOf(couplingTexts, [
  viewCouplings,
  correctBacking,
  recordBacking,
  viewCoupling,
  viewSupport,
]);
export { recordBacking };
