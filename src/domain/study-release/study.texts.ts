import { texts } from '../../platform/i18n/texts.ts';
import { en } from './study.en.ts';
import { fi } from './study.fi.ts';
import { sv } from './study.sv.ts';

export const studyTexts = texts({ fi, sv, en });
