import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './pronoun.en.ts';
import { fi } from './pronoun.fi.ts';
import { sv } from './pronoun.sv.ts';

export const pronounTexts = texts({ fi, sv, en }, writingTexts);
