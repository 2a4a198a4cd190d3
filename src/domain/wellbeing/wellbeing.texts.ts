import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './wellbeing.en.ts';
import { fi } from './wellbeing.fi.ts';
import { sv } from './wellbeing.sv.ts';

export const wellbeingTexts = texts({ fi, sv, en }, writingTexts);
