import { receiverKeyTexts } from '../../platform/crypto/receiver-key.texts.ts';
import { texts } from '../../platform/i18n/texts.ts';
import { en } from './disclosure.en.ts';
import { fi } from './disclosure.fi.ts';
import { sv } from './disclosure.sv.ts';

export const disclosureTexts = texts({ fi, sv, en }, receiverKeyTexts);
