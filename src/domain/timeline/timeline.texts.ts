import { texts } from '../../platform/i18n/texts.ts';
import { en } from './timeline.en.ts';
import { fi } from './timeline.fi.ts';
import { sv } from './timeline.sv.ts';

export const timelineTexts = texts({ fi, sv, en });
