import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './person.en.ts';
import { fi } from './person.fi.ts';
import { sv } from './person.sv.ts';

export const personTexts = texts({ fi, sv, en }, writingTexts);
