export const longestReason = 1000;

/** A request that hidden parts be named, as its officer and the acting lead of the own part read it. */
export interface NameRequestView {
  readonly id: string;
  /** Asked by the viewer. */
  readonly mine: boolean;
  readonly askedBy: string;
  readonly reason: string;
  readonly askedAt: string;
  readonly state: 'open' | 'told' | 'refused';
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly answer: string | null;
  /** Until when the names stand in the log of the officer who asked. */
  readonly toldUntil: string | null;
  /** What was named: to the officer who asked, while it stands. */
  readonly names: readonly string[];
}
