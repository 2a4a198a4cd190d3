import { texts } from '../../platform/i18n/texts.ts';
import { en } from './consultation.en.ts';
import { fi } from './consultation.fi.ts';
import { sv } from './consultation.sv.ts';

export const consultationTexts = texts({ fi, sv, en });
