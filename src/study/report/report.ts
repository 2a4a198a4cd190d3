import type { Language } from '../../platform/i18n/texts.ts';

/**
 * A report in one language, before it has a form: the page, the document, the tables and the workbook are all drawn from
 * it, so that they say the same. It holds published numbers only.
 */
export interface Report {
  readonly language: Language;
  /** Of the window and the document; names no person and no crime. */
  readonly title: string;
  readonly heading: string;
  /** How sure the finding is that the heading says, and where it is; it is not said again among the others. */
  readonly found?: { readonly note: string; readonly to: string } | undefined;
  readonly lede: string;
  readonly notice: { readonly heading: string; readonly text: string; readonly grave: boolean };
  readonly summary: {
    readonly heading: string;
    /** How much may be read into what stands there. */
    readonly careful?: string | undefined;
    readonly sentences: readonly Pointer[];
  };
  readonly contents: string;
  /** Of which themes there is nothing. */
  readonly absent?: string | undefined;
  readonly sections: readonly Section[];
  readonly made: string;
}

/** A sentence that leads to a place in the report. */
export interface Pointer {
  readonly text: string;
  readonly to: string;
  /** What it is about, and how sure. */
  readonly note?: string | undefined;
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly muted?: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, string])[] }
  /** What the file can say, and plainly what it cannot. */
  | {
      readonly kind: 'answers';
      readonly says: readonly string[];
      /** That the file does not tell it; or, when some column was not recognised, that nothing was recognised as telling it. */
      readonly lacksHeading: string;
      readonly lacks: readonly string[];
    }
  | FigureBlock
  | TableBlock;

export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  readonly heading: string;
  readonly texts: readonly string[];
  readonly picture: Picture;
  readonly table: Table;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly heading: string;
  readonly texts: readonly string[];
  /** A picture of the same numbers, where one says more than the table alone. */
  readonly picture?: Picture | undefined;
  readonly table: Table;
  /** True when it is too much for a page: then it is a file only, and the section names it. */
  readonly fileOnly: boolean;
}

/** Columns from which a table takes the whole width of a page. */
const wideFrom = 7;

export const isWide = ({ table, fileOnly }: TableBlock): boolean =>
  !fileOnly && table.heads.length + table.labels.length >= wideFrom;

/** Columns of numbers from which a table stands on a lying sheet when printed. */
const lyingFrom = 10;

export const isLying = ({ table, fileOnly }: TableBlock): boolean => !fileOnly && table.heads.length >= lyingFrom;

export type Picture = Bars | Spans | Stacks | Departures | Tiles;

/** More people of a group are in another one than would be if the two facts had nothing to do with each other, or fewer. */
export type Way = 'more' | 'fewer';

/** Groups that meet more often or less often than expected, on one scale of doublings. */
export interface Departures {
  readonly kind: 'departures';
  readonly alternative: string;
  /** What stands at the line of "as often as expected". */
  readonly expected: string;
  /** What the numbers at the ends of the rows are. */
  readonly people: string;
  readonly legend: readonly { readonly way: Way; readonly label: string }[];
  readonly rows: readonly DepartureRow[];
}

export interface DepartureRow {
  readonly label: string;
  readonly way: Way;
  /** How many times the expected, above 0. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** What stands at its end. */
  readonly text: string;
}

/** Regions as equal tiles where they lie, each with its number. */
export interface Tiles {
  readonly kind: 'tiles';
  readonly alternative: string;
  readonly legend: readonly { readonly label: string; readonly tone: Tile['tone'] }[];
  /** Tiles that have a row to themselves are as wide as on a map of so many columns. */
  readonly columns?: number;
  readonly tiles: readonly Tile[];
}

export interface Tile {
  /** Its name, as it stands on the tile. */
  readonly lines: readonly string[];
  readonly column: number;
  readonly row: number;
  readonly text: string;
  /** Between what it lies, in smaller letters below it. */
  readonly interval?: string | undefined;
  /** Where it leads on a page. */
  readonly link?: string | undefined;
  /** The page is about it: it has a ring. */
  readonly chosen?: boolean | undefined;
  /** From few, 0, to many, 3, or how it departs from what was expected; nothing where no number is printed. */
  readonly tone: 0 | 1 | 2 | 3 | Way | 'expected' | undefined;
}

/** Groups as bars of one length, each split by share. */
export interface Stacks {
  readonly kind: 'stacks';
  /** Those of whom the thing is not known are left out. */
  readonly ofKnown: boolean;
  readonly alternative: string;
  readonly legend: readonly { readonly label: string; readonly tone: StackPart['tone'] }[];
  readonly stacks: readonly Stack[];
}

export interface Stack {
  readonly label: string;
  readonly parts: readonly StackPart[];
}

export interface StackPart {
  readonly share: number;
  readonly text: string;
  readonly tone: 'first' | 'second' | 'third' | 'rest' | 'unknown' | 'hidden';
}

export interface Bars {
  readonly kind: 'bars';
  /** Alternative text: what is seen, and where the same numbers are. */
  readonly alternative: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** `null` is hidden: its length says nothing. */
  readonly value: number | null;
  /** What stands at its end. */
  readonly text: string;
  readonly tone: 'value' | 'rest' | 'unknown';
}

/** Estimates with their intervals on one scale. */
export interface Spans {
  readonly kind: 'spans';
  readonly alternative: string;
  readonly spans: readonly Span[];
}

export interface Span {
  readonly label: string;
  readonly low: number;
  readonly point: number;
  readonly high: number;
  readonly text: string;
}

export interface Table {
  /** Name of its file without ending. */
  readonly file: string;
  readonly title: string;
  /** Headings of the columns that name a row. */
  readonly labels: readonly string[];
  /** Headings of the columns of numbers. */
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** Cells are shaded by size, to help the eye, or marked where they depart from what was expected. */
  readonly shade: 'none' | 'size' | 'departure';
}

export interface Row {
  readonly labels: readonly string[];
  readonly cells: readonly Cell[];
  readonly total?: boolean;
}

export type Cell =
  | { readonly kind: 'count'; readonly count: number | null; readonly total?: boolean; readonly way?: Way | undefined }
  /** A share, 0–1; `null` when it cannot be told. */
  | { readonly kind: 'share'; readonly share: number | null }
  /** So many times the expected. */
  | { readonly kind: 'ratio'; readonly ratio: number }
  | { readonly kind: 'text'; readonly text: string };

/** The first of several labels, when the row above has it too: it is said again, more quietly. */
export const repeatsLabel = ({ labels }: Row, before: Row | undefined): boolean =>
  labels.length > 1 && before?.labels[0] === labels[0];

/** Lower bounds of the shades of a cell. */
export const shades = [1, 10, 100, 1000] as const;

/** The shade of a number, from 0 = white to the number of shades. */
export const shadeOf = (count: number): number => shades.filter((from) => count >= from).length;

/** Every table of a report in its order: pictures have one too. */
export const tablesOf = ({ sections }: Pick<Report, 'sections'>): readonly Table[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' || block.kind === 'table' ? [block.table] : [])),
  );
