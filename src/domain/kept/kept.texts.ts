import { texts } from '../../platform/i18n/texts.ts';
import { en } from './kept.en.ts';
import { fi } from './kept.fi.ts';
import { sv } from './kept.sv.ts';

export const keptTexts = texts({ fi, sv, en });
