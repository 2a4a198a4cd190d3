import { texts } from '../../../platform/i18n/texts.ts';
import { lawful } from '../../law/index.ts';
import { en } from './compensation.en.ts';
import { fi } from './compensation.fi.ts';
import { sv } from './compensation.sv.ts';

export const compensationTexts = lawful('compensation', texts({ fi, sv, en }));
