import { texts } from '../../platform/i18n/texts.ts';
import { lawTexts } from '../law/index.ts';
import { en } from './elements.en.ts';
import { fi } from './elements.fi.ts';
import { sv } from './elements.sv.ts';

export const elementsTexts = texts({ fi, sv, en }, lawTexts);
