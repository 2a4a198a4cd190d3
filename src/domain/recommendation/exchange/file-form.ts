import { languages } from '../../../platform/i18n/texts.ts';

/** What a file of recommendations says of a list, in each row of a table and once in JSON. */
export const setColumns = ['set', 'title', 'publisher', 'dated', 'language', 'address', 'licence'] as const;
/** What it says of an item. Several addressees or themes stand in one cell with spaces between. */
export const itemColumns = [
  ...(['id', 'addressees', 'themes', 'state'] as const),
  ...languages,
  ...(['note_fi', 'note_sv', 'note_en'] as const),
  // What somebody of ours has read of the source: said in a file that is saved here, and not taken from one.
  'read',
] as const;
/** The heads of a table, the same in every language of the pages. */
export const columns = [...setColumns, ...itemColumns] as const;
export type Column = (typeof columns)[number];

/** One item with its list as the file has it, before anything of it is believed. */
export type FileRow = Readonly<Partial<Record<Column, string>>> & { readonly line: number };

/** Why a file is not taken, told by its line. */
export const fileReasons = [
  ...(['encoding', 'empty', 'json', 'csv', 'columns', 'unknown-name', 'not-text', 'too-many'] as const),
  ...([
    'set',
    'shipped',
    'differs',
    'required',
    'too-long',
    'dated',
    'language',
    'id',
    'duplicate-id',
    'taken',
  ] as const),
  ...(['unknown-addressee', 'unknown-theme', 'state', 'no-words', 'note-alone', 'characters'] as const),
  'looks-like-identity',
] as const;
export interface FileProblem {
  readonly line: number;
  readonly reason: (typeof fileReasons)[number];
  /** What stands there, or the name of the column. */
  readonly value?: string;
}

/** The name that a file of ours bears, so that another is not taken for one. */
export const formName = 'rinnalla-recommendations-1';
export const mostSets = 20;
export const mostItems = 200;
/** So many places are told at once. */
export const mostProblems = 100;
