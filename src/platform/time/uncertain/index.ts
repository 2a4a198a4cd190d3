/** Time as precisely as it is known. See the README of this folder. */
export { type Bounds, bounds, ends } from './bounds.ts';
export { keptWhen, parseWhen } from './edtf.ts';
export { type Edge, findCycle } from './find-cycle.ts';
export { certainly, compareWhen, gapBetween, possibly, sortKey } from './order.ts';
export { readWhen, readWhenInAny } from './read.ts';
export { type Contradiction, type Told, tighten } from './tighten.ts';
export type { When } from './when.ts';
export { whenProblem } from './when-problem.ts';
export { writeWhen } from './write.ts';
