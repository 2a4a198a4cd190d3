import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { sectorWords } from '../service/index.ts';
import { en } from './sector.en.ts';
import { fi } from './sector.fi.ts';
import { sv } from './sector.sv.ts';

export const sectorTexts = texts({ fi, sv, en }, sectorWords, writingTexts);
