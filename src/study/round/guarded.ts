import { countTable } from '../count/count-table.ts';
import type { Frame } from '../count/frame.ts';
import { closureOf } from '../protect/lattice.ts';
import type { RoundedFile } from './rounded-file.ts';

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

/** Numbers the published cells of the tables and of their margins. */
export function guardedOf(frames: readonly Frame[], wanted: readonly (readonly number[])[]): Guarded {
  const radix = (at: number) => (frames[at] as Frame).categories.length;
  let cells = 0;
  const tables = closureOf(wanted).map((attributes): GuardedTable => {
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

/** Whether each attribute is in it once: of a question with several answers there is a table of two of them. */
export const isOfDifferent = ({ attributes }: GuardedTable): boolean => new Set(attributes).size === attributes.length;

/** A table without the place of one attribute in it; of different ones. */
export interface Side {
  readonly offset: number;
  readonly stride: number;
  readonly others: readonly (readonly [frame: number, stride: number])[];
}

export const sideOf = ({ attributes, offset, strides }: GuardedTable, frame: number): Side => ({
  offset,
  stride: strides[attributes.indexOf(frame)] as number,
  others: attributes.flatMap((at, n) => (at === frame ? [] : [[at, strides[n] as number] as const])),
});

/** Visits the cells of a table in which a unit is counted. Asked some ten million times: nothing is made on the way. */
export const eachCell = (
  guarded: Guarded,
  table: GuardedTable,
  file: RoundedFile,
  unit: number,
  visit: (cell: number) => void,
): void => visitFrom(guarded, table, file, unit, visit, 0, table.offset);

function visitFrom(
  guarded: Guarded,
  table: GuardedTable,
  file: RoundedFile,
  unit: number,
  visit: (cell: number) => void,
  side: number,
  cell: number,
): void {
  if (side === table.attributes.length) {
    visit(cell);
    return;
  }
  const at = table.attributes[side] as number;
  const type = file.types[unit * guarded.frames.length + at] as number;
  const places = (guarded.placesOf[at] as readonly (readonly number[])[])[type] as readonly number[];
  for (let n = 0; n < places.length; n += 1)
    visitFrom(
      guarded,
      table,
      file,
      unit,
      visit,
      side + 1,
      cell + (places[n] as number) * (table.strides[side] as number),
    );
}

/** True counts of the guarded cells. They never leave the program. */
export function countGuarded(guarded: Guarded, rows: number): Int32Array {
  const { frames, tables, cells } = guarded;
  const counts = new Int32Array(cells);
  const isPlain = ({ attributes }: GuardedTable) => attributes.every((at) => frames[at]?.multi === false);
  const done: GuardedTable[] = [];
  for (const table of tables.toSorted((x, y) => y.attributes.length - x.attributes.length)) {
    // Where everybody has one place by each attribute, a margin is the sum of a table that is counted: rows are many, cells are few.
    const whole = done.find(({ attributes }) => table.attributes.every((at) => attributes.includes(at)));
    if (whole && isPlain(table)) addUp(guarded, whole, table, counts);
    else countRows(guarded, table, rows, counts);
    if (isPlain(table)) done.push(table);
  }
  return counts;
}

function countRows(
  { frames }: Guarded,
  { attributes, offset, strides }: GuardedTable,
  rows: number,
  counts: Int32Array,
): void {
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

function addUp(guarded: Guarded, whole: GuardedTable, part: GuardedTable, counts: Int32Array): void {
  const steps = whole.attributes.map((at) => part.strides[part.attributes.indexOf(at)] ?? 0);
  for (let cell = whole.offset; cell < whole.offset + whole.size; cell += 1) {
    let to = part.offset;
    for (const [side, { place }] of partsOf(guarded, cell).entries()) to += place * (steps[side] as number);
    counts[to] = (counts[to] as number) + (counts[cell] as number);
  }
}
