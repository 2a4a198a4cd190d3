/** Why a column was given up already while reading; it then has no codes. */
export type GivenUp = 'too-many' | 'free-text' | 'own-value';

/** Codes of some rows: one byte each while a column has at most 255 values, then two. All blocks of a column are alike. */
export type Codes = Uint8Array | Uint16Array;

/** One column, coded: code 0 is "no value", code n is `values[n - 1]`. */
export interface CodedColumn {
  readonly name: string;
  readonly values: readonly string[];
  /** Codes of the rows in order, in blocks of equal length (`rowsInBlock`); the last one may be partly filled. */
  readonly blocks: readonly Codes[];
  readonly missing: number;
  readonly givenUp?: GivenUp | undefined;
}
