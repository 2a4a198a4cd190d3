import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { addContactPoint } from './add-contact-point.ts';
import { addPlace } from './add-place.ts';
import { endContactPoint } from './end-contact-point.ts';
import { openContactPoint } from './open-contact-point.ts';
import { openPlace } from './open-place.ts';
import { recordContact } from './record-contact.ts';
import { safetyTexts } from './safety.texts.ts';
import { setContactRule } from './set-contact-rule.ts';
import { viewSafety } from './view-safety.ts';

export { type SafeContactBrief, safeContactOfCases } from './contact-of-cases.ts';
export { languageFacts, SafeContact, safetyFlags } from './pages/SafeContact.tsx';
export { SafeContactLines } from './pages/SafeContactLines.tsx';
export { openRule, sealRule } from './rule-secret.ts';
export { readRules as readContactRules } from './rules.queries.ts';
export { type SafeContactView, safeContactOf } from './safe-contact.ts';
export { safetyTexts } from './safety.texts.ts';
/** Fixed words stand before parameters in the same place: `…/uusi` before `…/:pointId`. */
export const safetyEndpoints = endpointsOf(safetyTexts, [
  viewSafety,
  setContactRule,
  addContactPoint,
  openContactPoint,
  endContactPoint,
  recordContact,
  addPlace,
  openPlace,
]);
export { addContactPoint, addPlace, openContactPoint, openPlace, recordContact, setContactRule, viewSafety };
