import { texts } from '../../platform/i18n/texts.ts';
import { lawful, lawTexts } from '../law/index.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './coupling.en.ts';
import { fi } from './coupling.fi.ts';
import { sv } from './coupling.sv.ts';

export const couplingTexts = lawful('support', texts({ fi, sv, en }, writingTexts, lawTexts));
