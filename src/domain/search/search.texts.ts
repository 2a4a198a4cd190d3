import { texts } from '../../platform/i18n/texts.ts';
import { en } from './search.en.ts';
import { fi } from './search.fi.ts';
import { sv } from './search.sv.ts';

export const searchWords = texts({ fi, sv, en });
