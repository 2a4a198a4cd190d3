import { texts } from '../i18n/texts.ts';
import { en } from './receiver-key.en.ts';
import { fi } from './receiver-key.fi.ts';
import { sv } from './receiver-key.sv.ts';

export const receiverKeyTexts = texts({ fi, sv, en });
