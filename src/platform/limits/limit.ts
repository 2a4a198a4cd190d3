/** Whom tries are counted for: the one who tries, the network of that one, everybody. */
export type Scope = 'own' | 'network' | 'all';

export type Ceilings = Readonly<Partial<Record<Scope, number>>>;

/** How often something may be tried. What is left out of it is not limited. */
export interface Limit {
  /** As the rows of the database call it. */
  readonly name: string;
  /** How long a try counts, in seconds. */
  readonly memory: number;
  /** Tries at most while they count. */
  readonly most?: Ceilings;
  /**
   * The ceiling of `own` lies up to so many higher: how many is drawn by whom and hour, so that whoever shares an address with somebody cannot
   * count by it whether that one has tried.
   */
  readonly spread?: number;
  /** Tries without a wait; after them it grows by the square. */
  readonly free?: Ceilings;
  /** Who may wait for an answer at once. Left out: nobody is kept waiting, and who comes too early is turned away. */
  readonly waiting?: Ceilings;
  /** Nobody waits longer than this, in seconds. */
  readonly longest: number;
}

/** An hour, in seconds. */
export const hour = 3_600;
/** The longest wait of those who guess, in seconds, after the way of GlobaLeaks. */
export const longestWait = 42;
