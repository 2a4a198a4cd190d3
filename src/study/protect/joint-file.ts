import type { Frame, Sparse } from '../count/frame.ts';
import { codeAt } from '../read/code-column.ts';
import { type Cells, state } from './cells.ts';
import { mustBeWide } from './cover.ts';

/** Kinds of people, by what they are in all attributes at once, and the cells in which one of each is counted. */
export interface JointFile {
  /** How many people are of a kind; nobody is of the last ones, which somebody might be. */
  readonly people: readonly number[];
  readonly cells: readonly Int32Array[];
  /** How often one of the kind is counted in each of these cells: once, unless the cell counts options. */
  readonly times: readonly Int32Array[];
}

/** Kinds from which the programmes take too long: then nothing is tested. */
const mostKinds = 6_000;
/** Kinds with those that nobody is. Fewer never make anything seem safer than it is: each of them is a person who might be. */
const mostColumns = 4_000;

/**
 * The people of a file by kind, and kinds near them that the published numbers leave possible: who differs in one attribute and is in no cell
 * that shows that nobody is there.
 *
 * @returns nothing when there are too many kinds
 */
export function jointFileOf(cells: Cells, rows: number): JointFile | undefined {
  const { frames } = cells.lattice;
  const found = kindsOf(frames, rows);
  if (!found) return undefined;
  const known = [...found].toSorted(([x], [y]) => (x < y ? -1 : 1));
  const places = cellsOfKind(cells);
  const all = known.map(([key, people]) => ({ people, ...places(typesOf(key)) }));
  const near = new Map<string, ReturnType<typeof places> & { readonly open: number }>();
  for (const [key] of known) {
    for (const other of besides(frames, typesOf(key))) {
      const name = other.join();
      if (found.has(name) || near.has(name)) continue;
      const counted = places(other);
      if (counted.cells.some((cell) => isKnownEmpty(cells, cell))) continue;
      near.set(name, { ...counted, open: counted.cells.filter((cell) => mustBeWide({ cells }, cell)).length });
    }
  }
  // Who is in many gaps moves them, and hardly anything else.
  const useful = [...near].toSorted(([x, one], [y, other]) => other.open - one.open || (x < y ? -1 : 1));
  const columns = [
    ...all,
    ...useful.slice(0, Math.max(0, mostColumns - all.length)).map(([, one]) => ({ people: 0, ...one })),
  ];
  return {
    people: columns.map(({ people }) => people),
    cells: columns.map((column) => column.cells),
    times: columns.map((column) => column.times),
  };
}

const typesOf = (key: string): number[] => key.split(',').map(Number);

/** How many people are of each kind. */
function kindsOf(frames: readonly Frame[], rows: number): Map<string, number> | undefined {
  const kinds = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    const key = frames.map(({ column, typeOfCode }) => typeOfCode[codeAt(column, row)]).join();
    kinds.set(key, (kinds.get(key) ?? 0) + 1);
    if (kinds.size > mostKinds) return undefined;
  }
  return kinds;
}

/** Kinds that differ in one attribute. */
function* besides(frames: readonly Frame[], types: readonly number[]): Generator<number[]> {
  for (const [at, frame] of frames.entries())
    for (const type of frame.types.keys()) if (type !== types[at]) yield types.with(at, type);
}

const isKnownEmpty = ({ lattice, state: states }: Cells, cell: number): boolean =>
  lattice.values[cell] === 0 && states[cell] === state.shown;

function cellsOfKind({ lattice: { blocks, frames } }: Cells) {
  return (types: readonly number[]): { readonly cells: Int32Array; readonly times: Int32Array } => {
    const cells: number[] = [];
    const times: number[] = [];
    for (const { attributes, strides, offset } of blocks) {
      const visit = (at: number, cell: number, often: number): void => {
        const attribute = attributes[at];
        if (attribute === undefined) {
          cells.push(cell);
          times.push(often);
          return;
        }
        const vector = frames[attribute]?.types[types[attribute] as number] as Sparse;
        for (const [part, place] of vector.places.entries())
          visit(at + 1, cell + place * (strides[at] as number), often * (vector.times[part] as number));
      };
      visit(0, offset, 1);
    }
    return { cells: Int32Array.from(cells), times: Int32Array.from(times) };
  };
}
