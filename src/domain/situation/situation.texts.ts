import { texts } from '../../platform/i18n/texts.ts';
import { en } from './situation.en.ts';
import { fi } from './situation.fi.ts';
import { sv } from './situation.sv.ts';

export const situationTexts = texts({ fi, sv, en });
