import type { CodedColumn } from '../read/coded-column.ts';
import type { ReadNote } from '../read/notes.texts.ts';
import type { Source } from '../read/source.ts';
import type { Theme } from './columns.ts';

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
  /** Worked out from other columns: it has no name of its own in the file. */
  readonly made?: 'wait';
  /** There is no column that a reader could look up. */
  readonly nameless?: true;
}

/** A column that is understood: what its values are called, and which of them stand together. */
export interface Column extends CodedColumn {
  /** Present when one cell may hold several options: the options in the order of the scheme. */
  readonly options?: readonly string[];
  /** With `options`: for code n the positions of its options, at index n - 1, ascending. */
  readonly optionsOf?: readonly (readonly number[])[];
  /** What the scheme says of the column; absent in a plain table without a mapping. */
  readonly meaning?: Meaning;
}

export type SchemeName = 'htcds' | 'ctdc' | 'mapping' | 'plain' | 'own';

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
