import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './need.en.ts';
import { fi } from './need.fi.ts';
import { sv } from './need.sv.ts';

export const needTexts = texts({ fi, sv, en }, writingTexts);
