import { texts } from '../../platform/i18n/texts.ts';
import { en } from './case.en.ts';
import { fi } from './case.fi.ts';
import { sv } from './case.sv.ts';

export const caseTexts = texts({ fi, sv, en });
