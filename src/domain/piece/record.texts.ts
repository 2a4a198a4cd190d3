import { texts } from '../../platform/i18n/texts.ts';
import { keptTexts } from '../room/index.ts';
import { en } from './record.en.ts';
import { fi } from './record.fi.ts';
import { sv } from './record.sv.ts';

/** The words of recording, correcting and looking at one piece. */
export const recordTexts = texts({ fi, sv, en }, keptTexts);
