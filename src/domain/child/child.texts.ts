import { texts } from '../../platform/i18n/texts.ts';
import { unaskedTexts } from '../consent/index.ts';
import { lawful } from '../law/index.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './child.en.ts';
import { fi } from './child.fi.ts';
import { sv } from './child.sv.ts';
import { safetyEventTexts } from './safety-events.texts.ts';

export const childTexts = lawful('child', texts({ fi, sv, en }, writingTexts, safetyEventTexts, unaskedTexts));
