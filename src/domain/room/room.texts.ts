import { texts } from '../../platform/i18n/texts.ts';
import { en } from './room.en.ts';
import { fi } from './room.fi.ts';
import { sv } from './room.sv.ts';

export const roomTexts = texts({ fi, sv, en });
