import { texts } from '../../platform/i18n/texts.ts';
import { en } from './home.en.ts';
import { fi } from './home.fi.ts';
import { sv } from './home.sv.ts';

export const homeTexts = texts({ fi, sv, en });
