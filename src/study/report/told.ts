import type { Theme } from '../scheme/columns.ts';
import type { Departure } from './departures.ts';
import type { Fact } from './facts-of-release.ts';

/** A departure with the facts that meet in it, and the theme under which it is told. */
export interface Told extends Departure {
  readonly facts: readonly [down: Fact, across: Fact];
  readonly theme: Theme | undefined;
  /** The table in which it stands. */
  readonly table: string;
}
