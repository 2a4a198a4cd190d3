import { texts } from '../../platform/i18n/texts.ts';
import { en } from './own-study.en.ts';
import { fi } from './own-study.fi.ts';
import { sv } from './own-study.sv.ts';

export const ownStudyTexts = texts({ fi, sv, en });
