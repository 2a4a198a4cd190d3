import { texts } from '../../platform/i18n/texts.ts';
import { en } from './help-here.en.ts';
import { fi } from './help-here.fi.ts';
import { sv } from './help-here.sv.ts';

export const helpHereTexts = texts({ fi, sv, en });
