import { texts } from '../../platform/i18n/texts.ts';
import { en } from './sector.en.ts';
import { fi } from './sector.fi.ts';
import { sv } from './sector.sv.ts';

export const sectorWords = texts({ fi, sv, en });
