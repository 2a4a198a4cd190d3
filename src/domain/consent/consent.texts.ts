import { texts } from '../../platform/i18n/texts.ts';
import { en } from './consent.en.ts';
import { fi } from './consent.fi.ts';
import { sv } from './consent.sv.ts';

export const consentTexts = texts({ fi, sv, en });
