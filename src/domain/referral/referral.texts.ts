import { texts } from '../../platform/i18n/texts.ts';
import { lawful } from '../law/index.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './referral.en.ts';
import { fi } from './referral.fi.ts';
import { sv } from './referral.sv.ts';

export const referralTexts = lawful('referral', texts({ fi, sv, en }, writingTexts));
