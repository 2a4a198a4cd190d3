/** Time as precisely as it is known. See the README of this folder. */
export { bounds, ends } from './bounds.ts';
export { keptWhen, parseWhen } from './edtf.ts';
export { type Edge, findCycle } from './find-cycle.ts';
export { type KeptTime, keptTime, noTime } from './kept-time.ts';
export { gapBetween, lengthOfAll, startsApart } from './order.ts';
export { readWhenInAny } from './read.ts';
export { isDay, saidTime, standsOn } from './said-time.ts';
export { inStory, middleOf, type Told } from './story.ts';
export { type AgeTold, isAgeTold, saysAge } from './told-age.ts';
export type { When } from './when.ts';
export { whenProblem } from './when-problem.ts';
export { wholeWhen, writeDays, writeVague } from './whole-when.ts';
export { writeWhen } from './write.ts';
