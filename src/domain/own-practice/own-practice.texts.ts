import { texts } from '../../platform/i18n/texts.ts';
import { en } from './own-practice.en.ts';
import { fi } from './own-practice.fi.ts';
import { sv } from './own-practice.sv.ts';

export const ownPracticeTexts = texts({ fi, sv, en });
