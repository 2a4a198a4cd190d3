import type { Highs } from 'highs';
import { describe, expect, it } from 'vitest';
import { countColumn } from '../count/count-column.ts';
import type { Frame } from '../count/frame.ts';
import { frameColumn } from '../count/frame-column.ts';
import { someRecords } from '../study.fixtures.ts';
import { type Cells, cellsOf, state } from './cells.ts';
import { coverOf, mustBeWide } from './cover.ts';
import { nothingFound } from './found-files.ts';
import { sizeOfStep } from './joint-work.ts';
import { blockKey, cellAt, latticeOf } from './lattice.ts';
import { solver } from './linear-program.ts';
import { releaseStudy } from './release-study.ts';
import { testJointly } from './test-jointly.ts';

const k = 3;
const silent = () => {};
const times = (many: number, ...values: string[]) => Array.from({ length: many }, () => values);

/** An office lies within its region: South has two, North one, so that North and its office are the same people. */
const rows = [
  ...times(9, 'South', 'harbour', 'f'),
  ...times(8, 'South', 'harbour', 'm'),
  ...times(7, 'South', 'station', 'f'),
  ...times(9, 'South', 'station', 'm'),
  ...times(2, 'North', 'village', 'f'),
  ...times(6, 'North', 'village', 'm'),
];
const names = ['region', 'office', 'sex'];
const records = someRecords(names, rows);
const frames = records.columns.map(
  (column, at) => frameColumn(column, countColumn(column, rows.length), { at, people: rows.length, k }) as Frame,
);

const placeOf = (attribute: number, value: string) =>
  frames[attribute]?.categories.findIndex((one) => one.kind === 'value' && one.value === value) as number;

function cellOf({ lattice }: Cells, parts: readonly (readonly [attribute: number, value: string])[]): number {
  const block = lattice.blockOf.get(blockKey(parts.map(([at]) => at)));
  return cellAt(
    block as NonNullable<typeof block>,
    parts.map(([at, value]) => placeOf(at, value)),
  );
}

/** Region × office and office × sex with four hidden cells that hold by sums; region × sex is all shown. */
function byOffices(): Cells {
  const cells = cellsOf(latticeOf(frames, [[0, 1], [0, 2], [1, 2]], rows.length), k); // biome-ignore format: one line
  for (const office of ['village', 'harbour'])
    for (const sex of ['f', 'm']) cells.state[cellOf(cells, [[1, office], [2, sex]])] = state.hidden; // biome-ignore format: one line
  const inNorth = cellOf(cells, [[0, 'North'], [2, 'f']]); // biome-ignore format: one line
  cells.state[inNorth] = state.shown;
  cells.sensitive[inNorth] = 0;
  return cells;
}

describe('one file of people behind all tables', () => {
  const test = async (cells: Cells, mayHide: boolean, highs?: Highs, found = nothingFound(cells)) =>
    testJointly(highs ?? (await solver()), cells, { rows: rows.length, pinned: cells.pinned, mayHide, found }, silent);

  it('opens what one table hides and another one prints under the name of what it lies within', async () => {
    const cells = byOffices();
    const { open, hid } = await test(cells, false);
    expect(hid).toEqual([]);
    expect(open).toContain(cellOf(cells, [[1, 'village'], [2, 'f']])); // biome-ignore format: one line
  });

  it('and is answered by hiding that as well', async () => {
    const cells = byOffices();
    const { open, hid, whole } = await test(cells, true);
    expect(hid).toContain(cellOf(cells, [[0, 'North'], [2, 'f']])); // biome-ignore format: one line
    expect(open).toEqual([]);
    expect(whole).toBeGreaterThan(0);
    for (const cell of hid) expect(mustBeWide(coverOf(cells), cell)).toBe(true);
  });

  /** The solver as it is, but for runs that fail as it failed over 400 people of twelve columns. */
  async function failing(isFailed: (run: number) => boolean): Promise<Highs> {
    const highs = await solver();
    let run = 0;
    return {
      ...highs,
      createModel(...of: Parameters<Highs['createModel']>) {
        const model = highs.createModel(...of);
        const runOf = model.run.bind(model);
        model.run = () => {
          run += 1;
          if (isFailed(run)) throw Object.assign(new Error('run failed'), { name: 'HighsError' });
          return runOf();
        };
        return model;
      },
    };
  }

  it('is looked for anew where the solver loses its way, and not found where it does so again', async () => {
    const cells = byOffices();
    const well = await test(cells, false);
    expect(await test(byOffices(), false, await failing((run) => run % 2 === 1))).toEqual(well);
    const lost = await test(cells, false, await failing(() => true));
    expect(lost.open).toHaveLength(lost.cells);
    expect(lost.cells).toBe(well.cells);
  });

  it('is looked for as long as there is work left, and what was not reached is open', async () => {
    const cells = byOffices();
    const none = await test(cells, false, undefined, { ...nothingFound(cells), steps: 0 });
    expect(none.open).toHaveLength(none.cells);
  });

  it('takes as many steps as somebody allows it, and fewer of a larger program', async () => {
    expect(nothingFound(byOffices(), 20).steps).toBe(2 * nothingFound(byOffices()).steps);
    const [usual, large] = [sizeOfStep(45_000, 1_100), sizeOfStep(360_000, 4_400)];
    expect(large / usual).toBeCloseTo(256);
    expect(sizeOfStep(10, 10)).toBe(1);
  });

  it('holds of what was found before', async () => {
    const cells = byOffices();
    const found = nothingFound(cells);
    const before = await test(cells, true, undefined, found);
    found.steps = 0;
    expect(await test(cells, false, undefined, found)).toEqual({ ...before, hid: [] });
  });

  it('is tested of every release, which says so of each gap', async () => {
    const { proof, tables } = await releaseStudy(records, { k, tables: [['region', 'office'], ['region', 'sex'], ['office', 'sex']] }); // biome-ignore format: one line
    expect(tables).toHaveLength(3);
    expect(proof.jointly).toMatchObject({ cells: proof.hidden, open: [] });
  });
});
