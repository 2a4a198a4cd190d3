import { texts } from '../../platform/i18n/texts.ts';
import { en } from './unasked.en.ts';
import { fi } from './unasked.fi.ts';
import { sv } from './unasked.sv.ts';

/** Shared by every form that records something of a child. */
export const unaskedTexts = texts({ fi, sv, en });
