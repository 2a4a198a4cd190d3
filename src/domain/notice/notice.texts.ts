import { texts } from '../../platform/i18n/texts.ts';
import { lawful } from '../law/index.ts';
import { en } from './notice.en.ts';
import { fi } from './notice.fi.ts';
import { sv } from './notice.sv.ts';

export const noticeTexts = lawful('accessibility', texts({ fi, sv, en }));
