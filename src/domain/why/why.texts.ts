import { texts } from '../../platform/i18n/texts.ts';
import { en } from './why.en.ts';
import { fi } from './why.fi.ts';
import { sv } from './why.sv.ts';

export const whyTexts = texts({ fi, sv, en });
