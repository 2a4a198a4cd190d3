import { texts } from '../../platform/i18n/texts.ts';
import { sectorWords } from './sector.texts.ts';
import { en } from './service.en.ts';
import { fi } from './service.fi.ts';
import { sv } from './service.sv.ts';

export const serviceTexts = texts({ fi, sv, en }, sectorWords);
