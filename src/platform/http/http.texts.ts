import { texts } from '../i18n/texts.ts';
import { en } from './http.en.ts';
import { fi } from './http.fi.ts';
import { sv } from './http.sv.ts';

export const httpTexts = texts({ fi, sv, en });
