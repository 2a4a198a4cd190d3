import { texts } from '../../../platform/i18n/texts.ts';
import { writingTexts } from '../../reader/index.ts';
import { processTexts } from '../process.texts.ts';
import { en } from './hearing.en.ts';
import { fi } from './hearing.fi.ts';
import { sv } from './hearing.sv.ts';

export const hearingTexts = texts({ fi, sv, en }, writingTexts, processTexts);
