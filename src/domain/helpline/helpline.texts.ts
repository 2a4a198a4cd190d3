import { texts } from '../../platform/i18n/texts.ts';
import { en } from './helpline.en.ts';
import { fi } from './helpline.fi.ts';
import { sv } from './helpline.sv.ts';

export const helplineTexts = texts({ fi, sv, en });
