import type { Aggregates } from '../count/aggregate.ts';
import type { LeftOutReason } from '../count/choose-attributes.ts';
import type { Category } from '../count/frame.ts';

export interface ReleasedAttribute {
  readonly column: string;
  /** Index into `Records.columns`. */
  readonly at: number;
  readonly categories: readonly Category[];
  /** Names of the values in the category "rest" that at least k people have; the others are not named. */
  readonly merged: readonly string[];
  /** Options are not exclusive: each is a yes or no of its own, shares are over those who answered. */
  readonly multi: boolean;
}

export interface ReleasedTable {
  /** Column names joined by " × ". */
  readonly id: string;
  /** One to three positions in `Release.attributes`. */
  readonly attributes: readonly number[];
  /** Row-major over (categories + total) of each attribute, total last; `null` = not shown, whatever the reason. */
  readonly shown: readonly (number | null)[];
}

export type RefusedReason =
  /** The file holds fewer than k people: nothing is published. */
  | 'few-people'
  /** More than 2,000 cells, or the release as a whole would be too large to prove. */
  | 'too-many-cells'
  /** More than 200,000 combinations of a single value already: there are no aggregates. */
  | 'too-many-combinations'
  /** No choice of hidden cells protects it. */
  | 'not-protectable'
  /** There are too few people for so many attributes to meet in rounded numbers. */
  | 'few-units'
  /** No rounding was found within the limit in which so many attributes meet. */
  | 'limit'
  /** An earlier release has published what would have to be hidden, or merged the same column otherwise. */
  | 'known-earlier'
  /** The table names a column that is not an attribute, one column twice, or more than three. */
  | 'not-a-table';

export type Mode = 'exact' | 'rounded';

/** Under this many people nobody is protected: one who is counted knows herself and the one other. */
export const leastProtecting = 3;

export interface Refused {
  readonly attributes: readonly string[];
  readonly reason: RefusedReason;
}

export interface Proof {
  /** Two tables that look the same, found for each hidden cell; or the file from which all numbers are counted. */
  readonly method: 'witness-tables' | 'rounded-file';
  /** Different cells of the release, margins counted once. */
  readonly cells: number;
  readonly hidden: number;
  /** No hidden cell is known more narrowly than this (upper − lower); `null` when nothing is hidden. */
  readonly narrowest: number | null;
  /** Pairs of tables that were checked in integers. */
  readonly witnesses: number;
  /** Of true numbers with gaps. */
  readonly jointly?: TestedJointly;
}

/** A cell by positions in `Release.attributes` and by category of each; after the categories follow the "no" of each option. */
export interface CellAt {
  readonly attributes: readonly number[];
  readonly places: readonly number[];
}

/**
 * What was tried against somebody who looks for one file of people behind all tables: a linear programme for each hidden cell. It reckons with
 * parts of people, so that it tests and proves nothing; `whole` counts the cells for which two files of whole people were found.
 */
export interface TestedJointly {
  /** Hidden cells, with those counts of "no" that are small and not published. */
  readonly cells: number;
  readonly whole: number;
  /** Those for which no two files were found that are k apart. */
  readonly open: readonly CellAt[];
}

/** How far a number may be from the true one. */
export interface Bounds {
  /** Numbers of everybody and of one value. */
  readonly single: number;
  /** Numbers where two or three attributes meet. */
  readonly crossed: number;
}

/** Everything of one study that may be published, protected as one whole. */
export interface Release {
  /** True numbers with gaps, or complete tables of multiples of k. */
  readonly mode: Mode;
  readonly k: number;
  /** `null` when they are fewer than k: then nothing else is published. */
  readonly people: number | null;
  readonly attributes: readonly ReleasedAttribute[];
  readonly tables: readonly ReleasedTable[];
  readonly refused: readonly Refused[];
  /** Columns that are no attributes. */
  readonly leftOut: readonly { readonly column: string; readonly reason: LeftOutReason | 'not-shown' }[];
  readonly aggregates: Aggregates | undefined;
  readonly proof: Proof;
  /** How far a rounded number may be from the true one; nothing where numbers are true. */
  readonly bounds?: Bounds;
  /** One of a series: what earlier ones have said is taken into account. */
  readonly series?: true;
}

export interface ReleaseOptions {
  /** Smallest count of people that is published; at least 3. */
  readonly k: number;
  /** Column names of each table; without it each attribute, each pair and the triples by theme. */
  readonly tables?: readonly (readonly string[])[];
  /**
   * Most values in one combination. More than 0: combinations are published instead of tables, for what long combinations say
   * together would narrow the hidden cells of tables.
   */
  readonly longest?: number;
  /** Earlier releases of the same input: what they show counts as known. */
  readonly earlier?: readonly Pick<Release, 'people' | 'attributes' | 'tables'>[];
  /** Seconds of a quiet machine that the test against one file of people may take. */
  readonly limit?: number | undefined;
}
