import { texts } from '../../../platform/i18n/texts.ts';
import { en } from './exchange.en.ts';
import { fi } from './exchange.fi.ts';
import { sv } from './exchange.sv.ts';

/** Words of files: bringing lists in, and saving them. */
export const exchangeTexts = texts({ fi, sv, en });
