import { correctHeard } from './correct-heard.ts';
import { recordHeard } from './record-heard.ts';
import { viewHeard } from './view-heard.ts';
import { withdrawStudyYes } from './withdraw-study-yes.ts';

export { wellbeingTexts } from './wellbeing.texts.ts';
export type { Answer } from './wellbeing.ts';

/** Paths with fixed words stand before paths with parameters in the same place. */
export const wellbeingEndpoints = [viewHeard, recordHeard, withdrawStudyYes, correctHeard];
export { recordHeard, withdrawStudyYes };
