import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './telling.en.ts';
import { fi } from './telling.fi.ts';
import { sv } from './telling.sv.ts';

export const tellingTexts = texts({ fi, sv, en }, writingTexts);
