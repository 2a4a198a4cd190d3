import { texts } from '../../platform/i18n/texts.ts';
import { en } from './safety-events.en.ts';
import { fi } from './safety-events.fi.ts';
import { sv } from './safety-events.sv.ts';

/**
 * What the access log tells of a child and of a contact alike: whoever reads the log without class contact is not told which it was, so the
 * two share their names (decision 51).
 */
export const safetyEventTexts = texts({ fi, sv, en });
