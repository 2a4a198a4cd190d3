import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { correctHeard, recordHeard } from './heard-line.ts';
import { viewHeard } from './view-heard.ts';
import { wellbeingTexts } from './wellbeing.texts.ts';
import { withdrawStudyYes } from './withdraw-study-yes.ts';

export type { Answer } from './heard-fields.ts';
export { wellbeingTexts } from './wellbeing.texts.ts';

/** Paths with fixed words stand before paths with parameters in the same place. */
export const wellbeingEndpoints = endpointsOf(wellbeingTexts, [viewHeard, recordHeard, withdrawStudyYes, correctHeard]);
export { recordHeard, withdrawStudyYes };
