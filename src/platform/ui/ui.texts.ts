import { texts } from '../i18n/texts.ts';
import { en } from './ui.en.ts';
import { fi } from './ui.fi.ts';
import { sv } from './ui.sv.ts';

export const uiTexts = texts({ fi, sv, en });
