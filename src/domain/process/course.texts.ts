import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { keptTexts } from '../room/index.ts';
import { en } from './course.en.ts';
import { fi } from './course.fi.ts';
import { sv } from './course.sv.ts';

/** The words of the pages of a course; those of its codes are in `processTexts`. */
export const courseTexts = texts({ fi, sv, en }, keptTexts, writingTexts);
