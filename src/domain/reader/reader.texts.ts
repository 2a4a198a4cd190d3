import { texts } from '../../platform/i18n/texts.ts';
import { en } from './reader.en.ts';
import { fi } from './reader.fi.ts';
import { sv } from './reader.sv.ts';

export const readerTexts = texts({ fi, sv, en });
