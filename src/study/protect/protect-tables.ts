import type { Frame } from '../count/frame.ts';
import { blockOfCell, type Cells, cellsOf, state } from './cells.ts';
import { add, type Cover, cellsToCover, coverOf, isWide, mustBeWide, supportsOf } from './cover.ts';
import type { Pins } from './earlier.ts';
import { findLinear } from './find-linear.ts';
import { moveFinder } from './find-move.ts';
import { nothingFound } from './found-files.ts';
import { type Lattice, latticeOf } from './lattice.ts';
import { solver } from './linear-program.ts';
import { type Programs, programsOf } from './programs.ts';
import { showAgain } from './show-again.ts';
import { type JointTest, testJointly } from './test-jointly.ts';
import { checkSums, ProofFailed, provedWidths } from './witness.ts';

/** Tables with what is hidden in them, and the proof. */
export interface ProtectedTables {
  readonly cells: Cells;
  /** Tables that stayed, as positions of frames. */
  readonly tables: readonly (readonly number[])[];
  readonly refused: readonly { readonly table: readonly number[]; readonly known: boolean }[];
  readonly narrowest: number | null;
  readonly witnesses: number;
  readonly joint: JointTest;
}

export interface Work {
  readonly frames: readonly Frame[];
  readonly tables: readonly (readonly number[])[];
  readonly rows: number;
  readonly k: number;
  readonly pins: Pins;
  /** Seconds of the test against one file of people. */
  readonly limit?: number | undefined;
  readonly progress: (share: number) => void;
}

/** A cell that cannot be protected, with the attributes of its block. */
interface Failure {
  readonly attributes: readonly number[];
  readonly known: boolean;
}

/**
 * Hides in all tables together what must be hidden, and proves it. A table that cannot be protected is refused, and the
 * others begin anew without it.
 */
export async function protectTables(work: Work): Promise<ProtectedTables> {
  const counted = new Map<string, Float64Array>();
  const refused: { table: readonly number[]; known: boolean }[] = [];
  let tables = work.tables;
  for (;;) {
    const lattice = latticeOf(work.frames, [...tables, ...work.pins.tables], work.rows, counted);
    checkSums(lattice);
    const result = await cover(lattice, tables, work);
    if (!('attributes' in result)) return { ...prove(result, work.k), tables, refused, joint: result.joint };
    const gone = tables.filter((table) => result.attributes.every((attribute) => table.includes(attribute)));
    if (gone.length === 0) throw new ProofFailed('a cell outside of all tables cannot be protected');
    refused.push(...gone.map((table) => ({ table, known: result.known })));
    tables = tables.filter((table) => !gone.includes(table));
  }
}

async function cover(
  lattice: Lattice,
  tables: readonly (readonly number[])[],
  { k, rows, pins, limit, progress }: Work,
): Promise<(Cover & { readonly joint: JointTest }) | Failure> {
  const cells = cellsOf(lattice, k);
  const known = pins.apply(cells, tables);
  if (known) return { attributes: known, known: true };
  const result = coverOf(cells);
  const highs = await solver();
  const programs = programsOf(highs, cells);
  const pinned = cells.pinned.slice();
  const unprotected = (cell: number): Failure => ({ attributes: blockOfCell(cells, cell).attributes, known: false });
  try {
    const findMove = moveFinder(cells);
    const failed = coverQueue(result, programs, findMove, cellsToCover(cells), (share) => progress(share / 3));
    if (failed !== undefined) return unprotected(failed);
    showAgain(result, freeFinder(cells, findMove, programs), (share) => progress((1 + share) / 3));
    const found = nothingFound(cells, limit);
    for (let round = 1; ; round += 1) {
      const mayHide = round < mostRounds;
      const joint = testJointly(highs, cells, { rows, pinned, mayHide, found }, (share) => progress((2 + share) / 3));
      if (joint.hid.length === 0) return { ...result, joint };
      // What was hidden for one file behind all tables must be wide by sums too.
      cells.pinned.set(pinned);
      const narrow = coverQueue(result, programs, findMove, [...joint.hid], () => {});
      if (narrow !== undefined) return unprotected(narrow);
    }
  } finally {
    programs.dispose();
  }
}

/** Times that cells are hidden for one file behind all tables, and then those that they lean on. */
const mostRounds = 4;

/** Covers cells and what is hidden for them. Answers a cell for which nothing is found. */
function coverQueue(
  cover: Cover,
  programs: Programs,
  findMove: ReturnType<typeof moveFinder>,
  queue: number[],
  progress: (share: number) => void,
): number | undefined {
  const { cells } = cover;
  for (let at = 0; at < queue.length; at += 1) {
    const cell = queue[at] as number;
    progress(at / queue.length);
    if (isWide(cover, cell)) continue;
    const move = findMove(cell);
    const linear = move?.cost === 0 ? undefined : findLinear(cells, programs.near(cell), cell);
    const cheaper = linear && (!move || linear.cost < move.cost) ? linear : move;
    const support = cheaper ?? findLinear(cells, programs.all(), cell);
    if (!support) return cell;
    add(cover, support);
    queue.push(...support.touched.filter((next) => cells.state[next] === state.hidden && !isWide(cover, next)));
  }
  return undefined;
}

/** Columns of linear programs solved while looking for what may be shown again: some ten seconds. */
const mostColumns = 1.5e6;

/** Finds supports that hide nothing more. The dearest cells are asked for first; when the work is used up, exchanges alone. */
function freeFinder(cells: Cells, findMove: ReturnType<typeof moveFinder>, programs: Programs) {
  const hidden = programs.hidden();
  let left = mostColumns;
  return (cell: number) => {
    const move = findMove(cell, 0);
    if (move || !hidden || left < 0) return move;
    left -= hidden.size;
    return findLinear(cells, hidden, cell);
  };
}

/** The claim, checked from the witnesses alone: every cell that is not shown or is sensitive is k wide or wider. */
function prove(result: Cover, k: number): Pick<ProtectedTables, 'cells' | 'narrowest' | 'witnesses'> {
  const { cells } = result;
  const witnesses = supportsOf(result);
  const widths = provedWidths(cells, witnesses);
  let narrowest: number | null = null;
  for (let cell = 0; cell < widths.length; cell += 1) {
    if (!mustBeWide(result, cell)) continue;
    const width = widths[cell] as number;
    if (width < k) throw new ProofFailed('a hidden cell is too narrow');
    narrowest = Math.min(narrowest ?? width, width);
  }
  return { cells, narrowest, witnesses: witnesses.length };
}
