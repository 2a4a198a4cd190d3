import { exportTexts } from '../../platform/export/export.texts.ts';
import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './plan.en.ts';
import { fi } from './plan.fi.ts';
import { sv } from './plan.sv.ts';

export const planTexts = texts({ fi, sv, en }, writingTexts, exportTexts);
