import { texts } from '../../platform/i18n/texts.ts';
import { safetyEventTexts } from '../child/index.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './safety.en.ts';
import { fi } from './safety.fi.ts';
import { sv } from './safety.sv.ts';

export const safetyTexts = texts({ fi, sv, en }, writingTexts, safetyEventTexts);
