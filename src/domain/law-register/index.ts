import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { checkProvision } from './check-provision.ts';
import { correctProvision } from './correct-provision.ts';
import { lawRegisterTexts } from './law-register.texts.ts';
import { listLaw } from './list-law.ts';
import { viewProvision } from './view-provision.ts';

export const lawRegisterEndpoints = endpointsOf(lawRegisterTexts, [
  listLaw,
  viewProvision,
  correctProvision,
  checkProvision,
]);
