import type { RuleLawView } from '../deadline/index.ts';

/** The provision on which a clock rests. */
export type ClockLaw = RuleLawView;
