import { texts } from '../../platform/i18n/texts.ts';
import { en } from './practice.en.ts';
import { fi } from './practice.fi.ts';
import { sv } from './practice.sv.ts';

export const practiceTexts = texts({ fi, sv, en });
