import { texts } from '../../platform/i18n/texts.ts';
import { en } from './law.en.ts';
import { fi } from './law.fi.ts';
import { sv } from './law.sv.ts';

/** Words of marks, places and times; other slices share them. */
export const lawTexts = texts({ fi, sv, en });
