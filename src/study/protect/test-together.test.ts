import { expect, it } from 'vitest';
import { countColumn } from '../count/count-column.ts';
import type { Frame } from '../count/frame.ts';
import { frameColumn } from '../count/frame-column.ts';
import { seeded } from '../overlap/seeded.ts';
import { someRecords } from '../study.fixtures.ts';
import { type Cells, cellsOf, state } from './cells.ts';
import { isNarrow, nothingFound, wideOnes } from './found-files.ts';
import { jointFileOf } from './joint-file.ts';
import { jointProgram } from './joint-program.ts';
import { latticeOf } from './lattice.ts';
import { solver } from './linear-program.ts';
import { togetherIn } from './test-together.ts';

const k = 3;
const people = 150;

/** People of four independent columns; of every table of two all small numbers and half of the others are hidden. */
function someCells(): Cells {
  const random = seeded(14);
  const rows = Array.from({ length: people }, () =>
    Array.from({ length: 4 }, () => `v${Math.floor(random() ** 2 * 5)}`),
  );
  const { columns } = someRecords(['a', 'b', 'c', 'd'], rows);
  const frames = columns.map(
    (column, at) => frameColumn(column, countColumn(column, people), { at, people, k }) as Frame,
  );
  const tables = [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ];
  const cells = cellsOf(latticeOf(frames, tables, people), k);
  for (const [cell, value] of cells.lattice.values.entries())
    if (value < 12 && cell % 2 === 0 && cell > 30) cells.state[cell] = state.hidden;
  return cells;
}

it('opens many gaps with two programmes, in files that print the same', async () => {
  const cells = someCells();
  const file = jointFileOf(cells, people) as NonNullable<ReturnType<typeof jointFileOf>>;
  const program = jointProgram(await solver(), cells, file, { pinned: cells.pinned, mayHide: false });
  const known = nothingFound(cells);
  const narrow = () => wideOnes(cells).filter((cell) => isNarrow(cells, known.seen, cell)).length;
  const before = narrow();
  togetherIn(cells, file, program, known).run(Number.MIN_VALUE);
  program.dispose();
  expect(before).toBeGreaterThan(30);
  expect(before - narrow()).toBeGreaterThan(10);
  for (const [cell, value] of cells.lattice.values.entries()) {
    const [low, high] = [known.seen.low[cell] as number, known.seen.high[cell] as number];
    expect(low).toBeGreaterThanOrEqual(0);
    if (cells.state[cell] === state.shown) expect([low, high]).toEqual([value, value]);
  }
});

it('looks for nothing that would take more than what is left', async () => {
  const cells = someCells();
  const file = jointFileOf(cells, people) as NonNullable<ReturnType<typeof jointFileOf>>;
  const program = jointProgram(await solver(), cells, file, { pinned: cells.pinned, mayHide: false });
  const known = { ...nothingFound(cells), steps: 10 };
  togetherIn(cells, file, program, known).run(Number.MIN_VALUE);
  program.dispose();
  expect(known.steps).toBe(10);
});
