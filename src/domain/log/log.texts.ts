import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './log.en.ts';
import { fi } from './log.fi.ts';
import { sv } from './log.sv.ts';

export const logTexts = texts({ fi, sv, en }, writingTexts);
