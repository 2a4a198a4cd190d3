import { texts } from '../../platform/i18n/texts.ts';
import { en } from './writing.en.ts';
import { fi } from './writing.fi.ts';
import { sv } from './writing.sv.ts';

export const writingTexts = texts({ fi, sv, en });
