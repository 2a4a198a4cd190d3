import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './document.en.ts';
import { fi } from './document.fi.ts';
import { sv } from './document.sv.ts';

export const documentTexts = texts({ fi, sv, en }, writingTexts);
