import type { Encoding } from './read/detect-encoding.ts';
import type { Separator } from './read/detect-separator.ts';
import type { NoteKey } from './read/read.texts.ts';
import type { Theme } from './scheme/columns.ts';

/** What was read and how: enough to repeat the reading. */
export interface Source {
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the bytes that were counted, in hex. */
  readonly sha256: string;
  readonly format: 'csv' | 'xlsx';
  /** Always UTF-8 in a workbook. */
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** Undefined in a workbook. */
  readonly separator: Separator | undefined;
  /** The sheet of a workbook that was read. */
  readonly sheet?: string | undefined;
  /** The mapping file that said what the columns mean. */
  readonly mapping?: { readonly name: string; readonly sha256: string } | undefined;
  /** Empty lines between records; they are skipped. */
  readonly emptyLines: number;
}

/** Why a column was given up already while reading; it then has no codes. */
export type GivenUp = 'too-many' | 'free-text' | 'own-value';

/** Codes of some rows: one byte each while a column has at most 255 values, then two. All blocks of a column are alike. */
export type Codes = Uint8Array | Uint16Array;

export type InThreeLanguages = { readonly fi: string; readonly sv: string; readonly en: string };

/** What a scheme or a mapping file says of a column. */
export interface Meaning {
  /** The scheme's own name of the field, or the concept that a mapping gave. */
  readonly concept: string;
  readonly theme: Theme | undefined;
  readonly label: InThreeLanguages;
  /** By value as it stands in `Column.values` (or by option in `Column.options`); a value without labels is shown as it is. */
  readonly valueLabels?: Readonly<Record<string, InThreeLanguages>>;
  /** Points at persons directly: never an attribute. */
  readonly identifying?: boolean;
}

/** One column, coded: code 0 is "no value", code n is `values[n - 1]`. */
export interface Column {
  readonly name: string;
  readonly values: readonly string[];
  /** Codes of the rows in order, in blocks of equal length (`rowsInBlock`); the last one may be partly filled. */
  readonly blocks: readonly Codes[];
  readonly missing: number;
  readonly givenUp?: GivenUp | undefined;
  /** Present when one cell may hold several options: the options in the order of the scheme. */
  readonly options?: readonly string[];
  /** With `options`: for code n the positions of its options, at index n - 1, ascending. */
  readonly optionsOf?: readonly (readonly number[])[];
  /** What the scheme says of the column; absent in a plain table without a mapping. */
  readonly meaning?: Meaning;
}

export type SchemeName = 'htcds' | 'ctdc' | 'mapping' | 'plain';

/** Something that was repaired or not understood while reading: a sentence of `readTexts` and its values. */
export interface ReadNote {
  readonly key: NoteKey;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Records {
  readonly source: Source;
  readonly rows: number;
  readonly columns: readonly Column[];
  readonly scheme: SchemeName;
  readonly notes: readonly ReadNote[];
}

/** Which of several lists know the same people. */
export interface Overlap {
  readonly source: Source;
  readonly lists: readonly string[];
  /** `on`: bit n is set when list n knows these people. Each combination stands once, ascending by `on`. */
  readonly rows: readonly { readonly on: number; readonly count: number }[];
  readonly notes: readonly ReadNote[];
}

export type StudyInput =
  | { readonly kind: 'records'; readonly records: Records }
  | { readonly kind: 'overlap'; readonly overlap: Overlap };

/** Why a column is not an attribute of the study. */
export type LeftOutReason = GivenUp | 'empty' | 'identifying' | 'rare';

/** A column and its true counts by code (index 0 = no value). Never leaves the program. */
export interface Attribute {
  readonly column: Column;
  readonly counts: Uint32Array;
}
