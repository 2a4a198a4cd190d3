/** One thing that was told, as it is recorded: an event of the client's, or a step of the course of proceedings. */
export interface Told {
  /** What the timeline calls it. */
  readonly what: string;
  /** Code of a step; else it is an event with `what` as its name. */
  readonly step?: string;
  readonly outcome?: string;
  /** In EDTF, or as a worker would write it; left out where only an order is known. */
  readonly when?: { readonly edtf: string } | string;
  /** Said to be before or after another event. */
  readonly anchor?: readonly ['before' | 'after', string];
  /** What the page may say of its time, word for word. */
  readonly says: string;
}

/** A story as it may come, with what a reader of the timeline must then be able to tell. */
export interface Shape {
  readonly name: string;
  /** In the order in which it is told, which is not that of time. */
  readonly told: readonly Told[];
  /** The main events from the first to the last, as somebody orders them who reads the telling. */
  readonly order: readonly string[];
  /** What the page must not say: days, months, years and lengths that nobody said. */
  readonly never: readonly RegExp[];
}
