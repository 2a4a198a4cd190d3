import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './home-municipality.en.ts';
import { fi } from './home-municipality.fi.ts';
import { sv } from './home-municipality.sv.ts';

export const homeMunicipalityTexts = texts({ fi, sv, en }, writingTexts);
