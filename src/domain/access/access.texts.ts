import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './access.en.ts';
import { fi } from './access.fi.ts';
import { sv } from './access.sv.ts';

export const accessTexts = texts({ fi, sv, en }, writingTexts);
