import { texts } from '../i18n/texts.ts';
import { en } from './mail.en.ts';
import { fi } from './mail.fi.ts';
import { sv } from './mail.sv.ts';

export const mailTexts = texts({ fi, sv, en });
