import { texts } from '../../platform/i18n/texts.ts';
import { en } from './author.en.ts';
import { fi } from './author.fi.ts';
import { sv } from './author.sv.ts';

export const authorTexts = texts({ fi, sv, en });
