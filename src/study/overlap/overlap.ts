import type { Overlap } from '../scheme/records.ts';

/** An overlap table as it was read: which lists know the same people. */
export type OverlapTable = Pick<Overlap, 'lists' | 'rows'>;

export interface OverlapOptions {
  /** Figures of 1 to this many people are hidden; the estimate is made of the others. Default 5. */
  readonly k?: number | undefined;
  /** Bootstrap rounds at most; fewer when the table is large. */
  readonly rounds?: number | undefined;
}

/** A count as it may be published: `null` is hidden, for whatever reason. */
export type Shown = number | null;

export interface ListCount {
  readonly name: string;
  readonly people: Shown;
}

/** Two lists (positions in `OverlapStudy.lists`) and the people whom both know. */
export interface PairCount {
  readonly a: number;
  readonly b: number;
  readonly both: Shown;
}

/** People on `from` to `to` lists: numbers with few people are merged with their neighbours. */
export interface NumberOfLists {
  readonly from: number;
  readonly to: number;
  readonly people: Shown;
}

/** Two lists by their positions in the analysis' own `lists`. */
export type Two = readonly [number, number];

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One fitted log-linear model: main effects and the named pairs. */
export interface Fitted {
  readonly pairs: readonly Two[];
  /** Pairs of the model without any common person: their parameter is minus infinity and their cells are left out. */
  readonly never: readonly Two[];
  readonly parameters: number;
  readonly deviance: number;
  readonly aic: number;
  readonly bic: number;
  readonly unseen: number;
  readonly total: number;
}

/** One step of the choice: the pair that was added, and what it changed. */
export interface Step extends Fitted {
  readonly added: Two | undefined;
  /** How probable so many, or so few, common people would be without the pair. */
  readonly p: number | undefined;
}

/** The interval of the total, people of the lists included; `level` 0.95. */
export interface Estimate extends Fitted {
  readonly level: number;
  /** As if the model had been known beforehand (profile likelihood). */
  readonly given: Interval;
  /** With the choice of the model made anew in every bootstrap round; `undefined` when the table is too large for it. */
  readonly chosen: (Interval & { readonly rounds: number; readonly failed: number }) | undefined;
}

/** Models of pairs that fit as well as the best one: the estimate depends on the choice among them. */
export interface OtherModels {
  readonly tried: number;
  /** The model with the smallest BIC of all. */
  readonly best: Fitted;
  /** How many models are within 6 BIC of the best one, and between what their totals lie. */
  readonly near: { readonly models: number; readonly totals: Interval };
}

export type NoEstimateReason = 'hidden' | 'one-list' | 'no-overlap' | 'not-determined';

/** The estimate, made of the published figures. */
export interface OverlapAnalysis {
  readonly lists: readonly string[];
  /** Lists without anybody: they are not in the model. */
  readonly leftOut: readonly string[];
  /** Pairs of lists that have nobody in common. */
  readonly never: readonly Two[];
  /** The chosen model and its estimate; `undefined` with a reason. */
  readonly estimate: Estimate | undefined;
  readonly refused: NoEstimateReason | undefined;
  /** From main effects alone to the chosen model. */
  readonly steps: readonly Step[];
  /** `undefined` with more lists than can be tried through. */
  readonly others: OtherModels | undefined;
  /** Between what the totals lie with other values of the hidden figures; undefined when none is hidden. */
  readonly hiddenOtherwise: Interval | undefined;
}

/**
 * What the report says about the co-operation of agencies. Figures of 1 to k people are hidden, and each hidden one could be
 * at least k different numbers, whatever else is told; estimates are made of the shown figures, and rounded to three figures.
 */
export interface OverlapStudy {
  readonly k: number;
  readonly people: Shown;
  readonly lists: readonly ListCount[];
  readonly pairs: readonly PairCount[];
  readonly byNumber: readonly NumberOfLists[];
  /** Patterns that stood on several rows and were added up: how many rows too many. */
  readonly addedUp: number;
  readonly analysis: OverlapAnalysis;
  readonly method: { readonly threshold: number; readonly seed: number };
}
