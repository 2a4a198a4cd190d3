import { texts } from '../i18n/texts.ts';
import { en } from './export.en.ts';
import { fi } from './export.fi.ts';
import { sv } from './export.sv.ts';

export const exportTexts = texts({ fi, sv, en });
