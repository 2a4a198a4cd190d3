import { texts } from '../../platform/i18n/texts.ts';
import { lineTexts } from '../line/index.ts';
import { en } from './authority.en.ts';
import { fi } from './authority.fi.ts';
import { sv } from './authority.sv.ts';

export const authorityTexts = texts({ fi, sv, en }, lineTexts);
