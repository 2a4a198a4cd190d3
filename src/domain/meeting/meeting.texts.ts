import { exportTexts } from '../../platform/export/export.texts.ts';
import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './meeting.en.ts';
import { fi } from './meeting.fi.ts';
import { sv } from './meeting.sv.ts';

export const meetingTexts = texts({ fi, sv, en }, exportTexts, writingTexts);
