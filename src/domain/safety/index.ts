import type { Endpoint } from '../../platform/http/endpoint.ts';
import { addContactPoint } from './add-contact-point.ts';
import { addPlace } from './add-place.ts';
import { endContactPoint } from './end-contact-point.ts';
import { openContactPoint } from './open-contact-point.ts';
import { openPlace } from './open-place.ts';
import { recordContact } from './record-contact.ts';
import { setContactRule } from './set-contact-rule.ts';
import { viewSafety } from './view-safety.ts';

export { contactFlag, SafeContact, type SafeContactProps } from './pages/SafeContact.tsx';
export { type ChannelView, type CaseLook, readSafeContact, safeContactOf, type SafeContactView } from './safe-contact.ts';
export { type Channel, channels, contactDecision, type ContactDecision, type Outcome, outcomes } from './safety.ts';
export { viewSafetyAction } from './safety.access.ts';
export { safetyTexts } from './safety.texts.ts';
/** Fixed words stand before parameters in the same place: `…/uusi` before `…/:pointId`. */
export const safetyEndpoints: readonly Endpoint[] = [viewSafety, setContactRule, addContactPoint, openContactPoint, endContactPoint, recordContact, addPlace, openPlace];
