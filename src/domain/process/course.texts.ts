import { texts } from '../../platform/i18n/texts.ts';
import { lawful } from '../law/index.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './course.en.ts';
import { fi } from './course.fi.ts';
import { sv } from './course.sv.ts';
import { processTexts } from './process.texts.ts';

/** The words of the pages of a course, with those of its codes, which are `processTexts` by themselves. */
export const courseTexts = lawful('process', texts({ fi, sv, en }, writingTexts, processTexts));
