import type { Release } from '../protect/release.ts';
import type { Records } from '../scheme/records.ts';
import type { Reproduction } from './reproduction.ts';

/** What a report of records is made of. */
export interface RecordsStudy {
  readonly records: Records;
  readonly release: Release;
  readonly reproduction: Reproduction;
}
