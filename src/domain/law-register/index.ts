import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { checkProvision } from './check-provision.ts';
import { correctProvision } from './correct-provision.ts';
import { lawRegisterTexts } from './law-register.texts.ts';
import { listLaw } from './list-law.ts';
import { exportLaw } from './round/export-law.ts';
import { importLaw } from './round/import-law.ts';
import { previewImport } from './round/preview-import.ts';
import { viewProvision } from './view-provision.ts';

/** Paths with fixed words stand before paths with parameters in the same place. */
export const lawRegisterEndpoints = endpointsOf(lawRegisterTexts, [
  listLaw,
  exportLaw,
  previewImport,
  importLaw,
  viewProvision,
  correctProvision,
  checkProvision,
]);
