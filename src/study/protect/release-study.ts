import type { Aggregates } from '../count/aggregate.ts';
import { aggregate } from '../count/aggregate.ts';
import { leftOutReason } from '../count/choose-attributes.ts';
import { cellsOfTable, defaultTables, mostCells, placesOfTable } from '../count/choose-tables.ts';
import { countColumn } from '../count/count-column.ts';
import type { Frame } from '../count/frame.ts';
import { frameColumn } from '../count/frame-column.ts';
import { itemColumns } from '../count/item-columns.ts';
import type { Records } from '../scheme/records.ts';
import { blockOfCell, type Cells, state } from './cells.ts';
import { categoriesBefore, pinsOf } from './earlier.ts';
import { blockKey, cellAt, closureOf, placesOf } from './lattice.ts';
import { protectTables } from './protect-tables.ts';
import {
  type CellAt,
  leastProtecting,
  type Refused,
  type RefusedReason,
  type Release,
  type ReleasedTable,
  type ReleaseOptions,
} from './release.ts';

/**
 * Counts the records, hides what must not be seen and proves it: for somebody who knows every number of the release and of
 * the earlier ones, that counts are whole and not negative, and the rule by which cells are hidden, every hidden cell
 * remains open by k people or more.
 *
 * @param progress is told the share that is done, 0–1
 * @throws ProofFailed when the claim cannot be checked; nothing may be published then
 * @throws RangeError when k is under 3
 */
export async function releaseStudy(
  records: Records,
  options: ReleaseOptions,
  progress: (share: number) => void = () => {},
): Promise<Release> {
  const { k, earlier = [], limit } = options;
  if (!Number.isInteger(k) || k < leastProtecting) throw new RangeError('k must be a whole number of at least 3');
  if (records.rows < k) return nothing(k, 'exact');
  const { frames, refused, leftOut } = framesOf(records, options);
  // What combinations of many values say together narrows hidden cells: they are published instead of tables, never beside.
  const wanted = options.longest ? [] : wantedTables(frames, options, refused);
  const work = { frames, tables: wanted, rows: records.rows, k, pins: pinsOf(earlier, frames), limit, progress };
  const result = await protectTables(work);
  const { narrowest, witnesses } = result;
  const names = (table: readonly number[]) => table.map((at) => (frames[at] as Frame).column.name);
  for (const { table, known } of result.refused) {
    refused.push({ attributes: names(table), reason: known ? 'known-earlier' : 'not-protectable' });
  }
  return {
    mode: 'exact',
    k,
    // Beside combinations that are rounded down an exact number of people would tell of those who are in none.
    people: options.longest ? records.rows - (records.rows % k) : records.rows,
    attributes: frames.map(({ column, at, categories, merged, multi }) => ({
      column: column.name,
      at,
      categories,
      merged,
      multi,
    })),
    tables: result.tables.map((table) => ({
      id: names(table).join(' × '),
      attributes: table,
      shown: shownOf(result.cells, table),
    })),
    aggregates: aggregatesOf(frames, options, records.rows, refused),
    refused,
    leftOut,
    proof: {
      ...countPublished(result.cells, result.tables),
      ...{ method: 'witness-tables', narrowest, witnesses },
      jointly: {
        ...{ cells: result.joint.cells, whole: result.joint.whole },
        open: result.joint.open.map((cell) => cellNamed(result.cells, cell)),
      },
    },
  };
}

function aggregatesOf(
  frames: readonly Frame[],
  { k, longest = 0 }: ReleaseOptions,
  rows: number,
  refused: Refused[],
): Aggregates | undefined {
  if (longest === 0) return undefined;
  const items = itemColumns(frames, rows);
  for (let length = longest; length > 0; length -= 1) {
    const found = aggregate(items, rows, { k, longest: length });
    if (found) return found;
  }
  refused.push({ attributes: [], reason: 'too-many-combinations' });
  return undefined;
}

/** Of fewer than k people nothing is published. */
export const nothing = (k: number, mode: Release['mode']): Release => ({
  mode,
  k,
  people: null,
  attributes: [],
  tables: [],
  refused: [{ attributes: [], reason: 'few-people' }],
  leftOut: [],
  aggregates: undefined,
  proof: { method: 'witness-tables', cells: 0, hidden: 0, narrowest: null, witnesses: 0 },
});

interface Framed {
  readonly frames: Frame[];
  readonly refused: Refused[];
  readonly leftOut: Release['leftOut'][number][];
}

function framesOf(records: Records, { k, earlier = [] }: ReleaseOptions): Framed {
  const [frames, refused, leftOut]: [Framed['frames'], Framed['refused'], Framed['leftOut']] = [[], [], []];
  for (const [at, column] of records.columns.entries()) {
    const counts = countColumn(column, records.rows);
    const reason = leftOutReason({ column, counts }, k);
    if (reason) {
      leftOut.push({ column: column.name, reason });
      continue;
    }
    const before = categoriesBefore(earlier, column);
    const frame =
      before === 'differ' ? undefined : frameColumn(column, counts, { at, people: records.rows, k, before });
    if (frame) frames.push(frame);
    else refused.push({ attributes: [column.name], reason: 'known-earlier' });
  }
  return { frames, refused, leftOut };
}

/** Tables as positions of frames, those that are none or too large refused. */
function wantedTables(frames: readonly Frame[], { tables }: ReleaseOptions, refused: Refused[]): number[][] {
  const wanted = tables ? [] : defaultTables(frames).map((table) => [...table]);
  const refuse = (attributes: readonly string[], reason: RefusedReason) => refused.push({ attributes, reason });
  for (const names of tables ?? []) {
    const table = names.map((name) => frames.findIndex(({ column }) => column.name === name));
    const valid = table.length >= 1 && table.length <= 3 && new Set(table).size === table.length && !table.includes(-1);
    if (valid) wanted.push(table);
    else refuse(names, 'not-a-table');
  }
  const taken: number[][] = [];
  let cells = 0;
  let blocks = 0;
  for (const table of wanted) {
    const more = closureOf([...taken, table]);
    const size = placesOfTable(frames, table);
    const tooMany = cellsOfTable(frames, table) > mostCells.table || size > mostCells.table * 8;
    if (tooMany || cells + size > mostCells.release || more.length > 60_000) {
      refuse(
        table.map((at) => (frames[at] as Frame).column.name),
        'too-many-cells',
      );
      continue;
    }
    cells += more.length > blocks ? size : 0;
    blocks = more.length;
    taken.push(table);
  }
  return taken;
}

/** The table as it may be seen: cells and totals, row by row of the first attribute. */
function shownOf(cells: Cells, table: readonly number[]): ReleasedTable['shown'] {
  const shown: (number | null)[] = [];
  const visit = (at: number, known: readonly (readonly [attribute: number, place: number])[]): void => {
    const attribute = table[at];
    if (attribute === undefined) {
      const sorted = known.toSorted(([x], [y]) => x - y);
      const block = cells.lattice.blockOf.get(blockKey(sorted.map(([attribute]) => attribute)));
      const cell =
        block &&
        cellAt(
          block,
          sorted.map(([, place]) => place),
        );
      shown.push(
        cell !== undefined && cells.state[cell] === state.shown ? (cells.lattice.values[cell] as number) : null,
      );
      return;
    }
    const { categories } = cells.lattice.frames[attribute] as Frame;
    for (let place = 0; place < categories.length; place += 1) visit(at + 1, [...known, [attribute, place]]);
    visit(at + 1, known);
  };
  visit(0, []);
  return shown;
}

function cellNamed(cells: Cells, cell: number): CellAt {
  const block = blockOfCell(cells, cell);
  return { attributes: block.attributes, places: placesOf(block, cell, cells.lattice) };
}

function countPublished(cells: Cells, tables: readonly (readonly number[])[]): { cells: number; hidden: number } {
  let [all, hidden] = [0, 0];
  for (const attributes of closureOf(tables)) {
    const block = cells.lattice.blockOf.get(blockKey(attributes)) as Cells['lattice']['blocks'][number];
    for (let cell = block.offset; cell < block.offset + block.size; cell += 1) {
      if (cells.state[cell] === state.unpublished) continue;
      all += 1;
      if (cells.state[cell] === state.hidden) hidden += 1;
    }
  }
  return { cells: all, hidden };
}
