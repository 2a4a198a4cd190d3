import { texts } from '../../platform/i18n/texts.ts';
import { overlapEn } from './overlap.en.ts';
import { overlapFi } from './overlap.fi.ts';
import { overlapSv } from './overlap.sv.ts';

/** What is wrong with an overlap table: sentences of `StudyProblem`. */
export const overlapTexts = texts({ fi: overlapFi, sv: overlapSv, en: overlapEn });
