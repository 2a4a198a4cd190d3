import { texts } from '../../../platform/i18n/texts.ts';
import { en } from './desk.en.ts';
import { fi } from './desk.fi.ts';
import { sv } from './desk.sv.ts';

export const deskTexts = texts({ fi, sv, en });
