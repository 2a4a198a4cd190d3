import { texts } from '../../platform/i18n/texts.ts';
import { lawful } from '../law/index.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './authority.en.ts';
import { fi } from './authority.fi.ts';
import { sv } from './authority.sv.ts';

export const authorityTexts = lawful('authority', texts({ fi, sv, en }, writingTexts));
