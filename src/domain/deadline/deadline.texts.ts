import { texts } from '../../platform/i18n/texts.ts';
import { unaskedTexts } from '../consent/index.ts';
import { lawful, lawTexts } from '../law/index.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './deadline.en.ts';
import { fi } from './deadline.fi.ts';
import { sv } from './deadline.sv.ts';

export const deadlineTexts = lawful('deadlines', texts({ fi, sv, en }, writingTexts, lawTexts, unaskedTexts));
