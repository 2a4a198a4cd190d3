import { texts } from '../i18n/texts.ts';
import { en } from './purpose.en.ts';
import { fi } from './purpose.fi.ts';
import { sv } from './purpose.sv.ts';

export const purposeTexts = texts({ fi, sv, en });
