import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './warning.en.ts';
import { fi } from './warning.fi.ts';
import { sv } from './warning.sv.ts';

export const warningTexts = texts({ fi, sv, en }, writingTexts);
