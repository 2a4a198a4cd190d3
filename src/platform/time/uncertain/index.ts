/** Time as precisely as it is known. See the README of this folder. */
export { type Bounds, bounds, type Ends, ends } from './bounds.ts';
export { keptWhen, parseWhen } from './edtf.ts';
export { certainly, compareWhen, type Gap, gapBetween, possibly, type Relation, sortKey } from './order.ts';
export { readWhen, readWhenInAny } from './read.ts';
export { type Contradiction, type Edge, findCycle, type Tightened, type Told, tighten } from './relations.ts';
export { type When, type WhenReason, whenReasons } from './when.ts';
export { whenProblem } from './when-problem.ts';
export { writeWhen } from './write.ts';
