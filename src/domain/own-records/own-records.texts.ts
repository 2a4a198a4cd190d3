import { receiverKeyTexts } from '../../platform/crypto/receiver-key.texts.ts';
import { purposeTexts } from '../../platform/export/purpose.texts.ts';
import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './own-records.en.ts';
import { fi } from './own-records.fi.ts';
import { sv } from './own-records.sv.ts';

export const ownRecordsTexts = texts({ fi, sv, en }, writingTexts, purposeTexts, receiverKeyTexts);
