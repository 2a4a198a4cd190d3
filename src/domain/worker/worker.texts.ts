import { texts } from '../../platform/i18n/texts.ts';
import { en } from './worker.en.ts';
import { fi } from './worker.fi.ts';
import { sv } from './worker.sv.ts';

export const workerTexts = texts({ fi, sv, en });
