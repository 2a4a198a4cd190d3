import { texts } from '../../platform/i18n/texts.ts';
import { en } from './same.en.ts';
import { fi } from './same.fi.ts';
import { sv } from './same.sv.ts';

/** The words of recording the same in several cases; the other words of recording stand beside them (record.texts.ts). */
export const sameTexts = texts({ fi, sv, en });
