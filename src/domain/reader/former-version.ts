/** A former version of what is kept: its clear columns as they were, its words by name, and the reason of the correction that made it. */
export interface FormerVersion {
  readonly version: number;
  readonly author: string | null;
  readonly writtenAt: string;
  readonly was: Readonly<Record<string, unknown>>;
  readonly text: Readonly<Record<string, string | null>>;
  readonly reason: string | null;
}
