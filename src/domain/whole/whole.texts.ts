import { purposeTexts } from '../../platform/export/purpose.texts.ts';
import { texts } from '../../platform/i18n/texts.ts';
import { en } from './whole.en.ts';
import { fi } from './whole.fi.ts';
import { sv } from './whole.sv.ts';

export const wholeTexts = texts({ fi, sv, en }, purposeTexts);
