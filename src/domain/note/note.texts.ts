import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './note.en.ts';
import { fi } from './note.fi.ts';
import { sv } from './note.sv.ts';

export const noteTexts = texts({ fi, sv, en }, writingTexts);
