import { exportTexts } from '../../../platform/export/export.texts.ts';
import { texts } from '../../../platform/i18n/texts.ts';
import { lawful } from '../../law/index.ts';
import { en } from './news.en.ts';
import { fi } from './news.fi.ts';
import { sv } from './news.sv.ts';

export const newsTexts = lawful('news', texts({ fi, sv, en }, exportTexts));
