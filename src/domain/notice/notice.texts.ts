import { texts } from '../../platform/i18n/texts.ts';
import { en } from './notice.en.ts';
import { fi } from './notice.fi.ts';
import { sv } from './notice.sv.ts';

export const noticeTexts = texts({ fi, sv, en });
