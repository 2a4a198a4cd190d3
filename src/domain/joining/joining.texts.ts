import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './joining.en.ts';
import { fi } from './joining.fi.ts';
import { sv } from './joining.sv.ts';

export const joiningTexts = texts({ fi, sv, en }, writingTexts);
