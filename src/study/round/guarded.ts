import { countTable } from '../count/count-table.ts';
import type { Frame } from '../count/frame.ts';

/** One of the tables: how its cells are numbered. */
export interface GuardedTable {
  /** Positions of frames, ascending; none counts everybody. */
  readonly attributes: readonly number[];
  /** Its first cell. */
  readonly offset: number;
  /** Step from one place to the next, for each attribute. */
  readonly strides: readonly number[];
  readonly size: number;
}

/** The published cells of tables over frames, numbered from 0. A margin is a table of its own, there once. */
export interface Guarded {
  readonly frames: readonly Frame[];
  readonly tables: readonly GuardedTable[];
  /** Index of the table of each cell. */
  readonly tableOf: Uint16Array;
  readonly cells: number;
  /** By frame and type of person: the published places. An option that is not chosen is none. */
  readonly placesOf: readonly (readonly (readonly number[])[])[];
}

/** A place of a frame. */
export interface Part {
  readonly attribute: number;
  readonly place: number;
}

/** The tables and everything inside them, each set of attributes once; the first one is empty. */
function withMargins(tables: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sets = new Map<string, readonly number[]>([['', []]]);
  const add = (set: readonly number[]): void => {
    if (sets.has(set.join())) return;
    sets.set(set.join(), set);
    for (const left of set) add(set.filter((at) => at !== left));
  };
  for (const table of tables) add(table.toSorted((x, y) => x - y));
  return [...sets.values()].sort((x, y) => x.length - y.length || (x.join() < y.join() ? -1 : 1));
}

/** Numbers the published cells of the tables and of their margins. */
export function guardedOf(frames: readonly Frame[], wanted: readonly (readonly number[])[]): Guarded {
  const radix = (at: number) => (frames[at] as Frame).categories.length;
  let cells = 0;
  const tables = withMargins(wanted).map((attributes): GuardedTable => {
    const strides = attributes.map((_, at) => attributes.slice(at + 1).reduce((all, after) => all * radix(after), 1));
    const size = attributes.reduce((all, at) => all * radix(at), 1);
    cells += size;
    return { attributes, offset: cells - size, strides, size };
  });
  const tableOf = new Uint16Array(cells);
  for (const [at, { offset, size }] of tables.entries()) tableOf.fill(at, offset, offset + size);
  const placesOf = frames.map(({ types, categories }) =>
    types.map(({ places }) => places.filter((place) => place < categories.length)),
  );
  return { frames, tables, tableOf, cells, placesOf };
}

/** What a cell counts. */
export function partsOf({ tables, tableOf, frames }: Guarded, cell: number): readonly Part[] {
  const { attributes, strides, offset } = tables[tableOf[cell] as number] as GuardedTable;
  return attributes.map((attribute, at) => ({
    attribute,
    place: Math.floor((cell - offset) / (strides[at] as number)) % (frames[attribute] as Frame).categories.length,
  }));
}

const placesAt = (placesOf: Guarded['placesOf'], frame: number, type: number): readonly number[] =>
  (placesOf[frame] as readonly (readonly number[])[])[type] as readonly number[];

/** The cells of a table in which somebody of these types is counted; `typeOf` gives the type by frame. */
export function cellsIn({ placesOf }: Guarded, table: GuardedTable, typeOf: (frame: number) => number): number[] {
  return table.attributes.reduce<number[]>(
    (cells, attribute, at) =>
      placesAt(placesOf, attribute, typeOf(attribute)).flatMap((place) =>
        cells.map((cell) => cell + place * (table.strides[at] as number)),
      ),
    [table.offset],
  );
}

/** True counts of the guarded cells. They never leave the program. */
export function countGuarded({ frames, tables, cells }: Guarded, rows: number): Int32Array {
  const counts = new Int32Array(cells);
  for (const { attributes, offset, strides } of tables) {
    const own = attributes.map((at) => frames[at] as Frame);
    const all = own.length === 0 ? [rows] : countTable(own, rows);
    const visit = (at: number, from: number, cell: number): void => {
      const frame = own[at];
      if (!frame) {
        counts[cell] = all[from] as number;
        return;
      }
      for (let place = 0; place < frame.categories.length; place += 1)
        visit(at + 1, from * frame.size + place, cell + place * (strides[at] as number));
    };
    visit(0, 0, offset);
  }
  return counts;
}
