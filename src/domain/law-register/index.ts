import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { checkProvision } from './check-provision.ts';
import { correctProvision } from './correct-provision.ts';
import { lawRegisterTexts } from './law-register.texts.ts';
import { listLaw } from './list-law.ts';
import { closeProposal } from './proposal/close-proposal.ts';
import { listProposals } from './proposal/list-proposals.ts';
import { proposeCorrection } from './proposal/propose-correction.ts';
import { exportLaw } from './round/export-law.ts';
import { importLaw } from './round/import-law.ts';
import { previewImport } from './round/preview-import.ts';
import { viewProvision } from './view-provision.ts';

export { readLawWaits } from './waits.queries.ts';
export { closeProposal, proposeCorrection };

/** Paths with fixed words stand before paths with parameters in the same place. */
export const lawRegisterEndpoints = endpointsOf(lawRegisterTexts, [
  listLaw,
  exportLaw,
  previewImport,
  importLaw,
  listProposals,
  closeProposal,
  viewProvision,
  correctProvision,
  checkProvision,
  proposeCorrection,
]);
