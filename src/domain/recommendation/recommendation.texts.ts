import { texts } from '../../platform/i18n/texts.ts';
import { en } from './recommendation.en.ts';
import { fi } from './recommendation.fi.ts';
import { sv } from './recommendation.sv.ts';

export const recommendationTexts = texts({ fi, sv, en });
