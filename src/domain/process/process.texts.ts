import { texts } from '../../platform/i18n/texts.ts';
import { en } from './process.en.ts';
import { fi } from './process.fi.ts';
import { sv } from './process.sv.ts';

/** The words of every code: `step.hearing`, `stage.trial`, `mover.court`. */
export const processTexts = texts({ fi, sv, en });
