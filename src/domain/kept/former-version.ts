/** A former version: its clear columns as they were, its words by name, and the reason of the correction that made it. */
export interface FormerVersion {
  readonly version: number;
  readonly was: Readonly<Record<string, unknown>>;
  readonly text: Readonly<Record<string, string | null>>;
  readonly reason: string | null;
  readonly author: string | null;
  readonly writtenAt: string;
}

/** The clear columns of a former version that hold one value, as text; what was empty is left out. */
export type FormerColumns = Readonly<Record<string, string>>;
