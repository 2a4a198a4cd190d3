import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './hand-over.en.ts';
import { fi } from './hand-over.fi.ts';
import { sv } from './hand-over.sv.ts';

export const handOverTexts = texts({ fi, sv, en }, writingTexts);
