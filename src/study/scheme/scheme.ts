import type { Theme } from './columns.ts';
import type { InThreeLanguages, SchemeName } from './records.ts';

/** How a field is filled: one option, several, a day, an age in years, yes or no, or anything. */
export const fieldKinds = ['one', 'many', 'date', 'age', 'yes-no', 'number', 'text'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** One of the values that a scheme's list allows. */
export interface Option {
  readonly code: string;
  readonly label: InThreeLanguages;
  /** Other spellings that mean the same. */
  readonly also?: readonly string[];
  /** Spellings of the file that a mapping renames; to use them needs no remark. */
  readonly spellings?: readonly string[];
}

/** A column as a scheme defines it. */
export interface Field {
  readonly name: string;
  /** What it is about, when that is not its name. */
  readonly concept?: string;
  readonly kind: FieldKind;
  readonly theme: Theme | undefined;
  readonly label: InThreeLanguages;
  readonly identifying: boolean;
  /** Two letters in it are a country. */
  readonly countries?: boolean;
  /** Absent when any value may stand there. */
  readonly options?: readonly Option[];
  /** What may stand between several options; `;` unless told. */
  readonly separators?: readonly string[];
  /** Values that mean "no value". */
  readonly missing?: readonly string[];
}

/** Columns of 0 and 1 that together answer one question, each by one option. */
export interface FlagGroup {
  readonly field: Field;
  /** The option that a column of this name is about, if it belongs to the group. */
  readonly optionOf: (columnName: string) => Option | undefined;
}

export interface Scheme {
  readonly name: SchemeName;
  /** The field that a column name means, by its own spelling or one that is known to be meant. */
  readonly fieldOf: (columnName: string) => Field | undefined;
  readonly groups: readonly FlagGroup[];
  /** True for a column that only repeats what others say: it is not read. */
  readonly repeats?: (columnName: string) => boolean;
  /** True for a column about somebody else than the person of the row: then a row is a pair. */
  readonly tellsOfPairs?: (columnName: string) => boolean;
  /** True for a field that a column may repeat in words below the heading; only then is the second row looked at. */
  readonly fieldOfLabel?: (label: string) => Field | undefined;
}

/** A spelling without case, spaces and punctuation: how codes, labels and names are compared. */
export const bareSpelling = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What has one owner by its bare spelling; a spelling that two share belongs to nobody. */
export function byBareSpelling<Item>(
  items: readonly Item[],
  spellings: (item: Item) => readonly string[],
): ReadonlyMap<string, Item> {
  const owners = new Map<string, Item | undefined>();
  for (const item of items) {
    for (const spelling of new Set(spellings(item).map(bareSpelling))) {
      owners.set(spelling, owners.has(spelling) && owners.get(spelling) !== item ? undefined : item);
    }
  }
  return new Map([...owners].flatMap(([spelling, item]) => (item && spelling !== '' ? [[spelling, item]] : [])));
}
