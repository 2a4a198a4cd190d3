import type { Id } from './terms.ts';

/** One act of one worker (`by`). Ids of what comes into being are given with the act, so that applying it is pure. */
export type ActOn<Kind extends string, More = unknown> = {
  readonly act: Kind;
  readonly by: Id;
  readonly case: Id;
} & Readonly<More>;
