import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './coupling.en.ts';
import { fi } from './coupling.fi.ts';
import { sv } from './coupling.sv.ts';

export const couplingTexts = texts({ fi, sv, en }, writingTexts);
