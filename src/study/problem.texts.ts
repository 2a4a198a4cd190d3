import { texts } from '../platform/i18n/texts.ts';
import { problemEn } from './problem.en.ts';
import { problemFi } from './problem.fi.ts';
import { problemSv } from './problem.sv.ts';

export const problemTexts = texts({ fi: problemFi, sv: problemSv, en: problemEn });

/** A sentence that ends the command; its first word gives the exit code. */
export type ProblemKey = keyof typeof problemFi;
