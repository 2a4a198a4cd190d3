import type { Reproduction } from '../command/reproduction.ts';
import type { Release } from '../release.ts';
import type { Records } from '../study.ts';

/** What a report of records is made of. */
export interface RecordsStudy {
  readonly records: Records;
  readonly release: Release;
  readonly reproduction: Reproduction;
}
