import { type InformationClass, informationClasses } from '../room/index.ts';

/** A place is never taken out (access text, sentence 11): it is looked at one at a time, by its own circle. */
export type TakenClass = Exclude<InformationClass, 'location'>;
export const takenClasses: readonly TakenClass[] = informationClasses.filter((each) => each !== 'location');

/** Why the own records may leave: what goes to another organisation is a disclosure, and is made there. */
export const bases = ['own-system', 'supervisor', 'own-review'] as const;
export type Basis = (typeof bases)[number];

export const longestRecipient = 120;

/** Name and version of the form in which `case.json` is written. */
export const formatName = 'rinnalla-own-records';
export const formatVersion = 1;

export type Cell = string | number | boolean | null | readonly string[] | readonly number[];

/** What stood in one version of a line. */
export interface TakenVersion {
  readonly version: number;
  /** Who wrote it, of the own organisation; null where the reader may not know. */
  readonly author: string | null;
  readonly writtenAt: string;
  /** Why it was corrected so. */
  readonly reason: string | null;
  /** Clear columns: codes, days (`2026-12-01`), moments (ISO 8601), names, ids of other lines. */
  readonly fields: Readonly<Record<string, Cell>>;
  readonly words: Readonly<Record<string, string | null>>;
}

export interface TakenLine extends TakenVersion {
  readonly id: string;
  readonly class: TakenClass;
  /** With whose hand-over of the case it came along; null for all that the own organisation wrote itself. */
  readonly handedFrom: string | null;
  /** The newest first. */
  readonly former: readonly TakenVersion[];
}

/** Who takes it out, when, for whom, for what and on which basis: the first lines of every file. */
export interface Taking {
  readonly at: string;
  readonly by: string;
  readonly organisation: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly basis: Basis;
}

/** The own organisation's lines of one case, by kind. */
export interface OwnRecords {
  readonly case: {
    readonly code: string;
    readonly codeWord: string | null;
    readonly state: 'open' | 'closed';
  };
  readonly taken: Taking;
  readonly classes: readonly TakenClass[];
  readonly kinds: Readonly<Record<string, readonly TakenLine[]>>;
}

export const linesIn = ({ kinds }: Pick<OwnRecords, 'kinds'>): number =>
  Object.values(kinds).reduce((sum, { length }) => sum + length, 0);

/** A column of the database as it is called in the file: `when_edtf` → `whenEdtf`. */
export const nameInFile = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
