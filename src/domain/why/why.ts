/** One room that is open to the worker, and where the right comes from. */
export interface OpenRoom {
  readonly class: string;
  /** The organisation whose room it is; nothing where its part is not open to the worker. */
  readonly owner: string | null;
  readonly own: boolean;
  readonly canWrite: boolean;
  /** When the right ends; nothing when no end is set. */
  readonly until: string | null;
}
