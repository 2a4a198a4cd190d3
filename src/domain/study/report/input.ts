import type { Reproduction } from '../command/reproduction.ts';
import type { Release } from '../release.ts';
import type { LeftOutReason, Records } from '../study.ts';

/** A column that is not an attribute of the study, and why. */
export interface LeftOut {
  readonly column: string;
  readonly reason: LeftOutReason;
}

/** What a report of records is made of. */
export interface RecordsStudy {
  readonly records: Records;
  readonly release: Release;
  readonly leftOut: readonly LeftOut[];
  readonly reproduction: Reproduction;
}
