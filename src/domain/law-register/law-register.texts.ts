import { texts } from '../../platform/i18n/texts.ts';
import { lawful, lawTexts } from '../law/index.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './law-register.en.ts';
import { fi } from './law-register.fi.ts';
import { sv } from './law-register.sv.ts';

export const lawRegisterTexts = lawful('register', texts({ fi, sv, en }, lawTexts, writingTexts));
