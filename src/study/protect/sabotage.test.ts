import { describe, expect, it } from 'vitest';
import { countColumn } from '../count/count-column.ts';
import type { Frame } from '../count/frame.ts';
import { frameColumn } from '../count/frame-column.ts';
import { someRecords } from '../study.fixtures.ts';
import { narrowerThan, rangesByWorlds, saidOf } from './attack.fixtures.ts';
import { type Cells, cellsOf, state } from './cells.ts';
import { latticeOf } from './lattice.ts';
import type { ReleasedTable } from './release.ts';
import { releaseStudy } from './release-study.ts';
import { checkChange, checkSums, ProofFailed, provedWidths } from './witness.ts';

const k = 3;
/** 2 in one corner, enough elsewhere. */
const rows = [
  ...Array.from({ length: 2 }, () => ['x', 'p']),
  ...Array.from({ length: 6 }, () => ['x', 'q']),
  ...Array.from({ length: 5 }, () => ['y', 'p']),
  ...Array.from({ length: 4 }, () => ['y', 'q']),
];
const records = someRecords(['A', 'B'], rows);
const frames = records.columns.map(
  (column, at) => frameColumn(column, countColumn(column, rows.length), { at, people: rows.length, k }) as Frame,
);

/** The cells of A × B with the four inner cells hidden. Places: larger value first. */
function hiddenInside(): { cells: Cells; inner: number[] } {
  const cells = cellsOf(latticeOf(frames, [[0, 1]], rows.length), k);
  const inner = [...cells.state.keys()].slice(-4);
  for (const cell of inner) cells.state[cell] = state.hidden;
  return { cells, inner };
}
const crosswise = [1, -1, -1, 1];

describe('the proof of a release is not fooled:', () => {
  it('a true witness is accepted, and tells how wide each cell is', () => {
    const { cells, inner } = hiddenInside();
    checkSums(cells.lattice);
    const worth = (cell: number) => cells.lattice.values[cell] as number;
    const sign = worth(inner[0] as number) + worth(inner[3] as number) === 10 ? 1 : -1;
    const by = crosswise.map((change) => change * sign);
    const witness = { up: { cells: inner, by }, down: { cells: inner, by: by.map((change) => -2 * change) } };
    expect(inner.map((cell) => provedWidths(cells, [witness])[cell])).toEqual([3, 3, 3, 3]);
  });

  it('a true table that does not add up', () => {
    const { cells } = hiddenInside();
    cells.lattice.values[cells.lattice.cells - 1] = 40;
    expect(() => checkSums(cells.lattice)).toThrow(ProofFailed);
  });

  it.each([
    ['a shown cell that is touched', () => ({ cells: [1, 2], by: [1, -1] })],
    ['an equation that is broken', (_: Cells, inner: number[]) => ({ cells: inner, by: [1, -1, -1, 2] })],
    [
      'a count below zero',
      (_: Cells, inner: number[]) => ({ cells: inner, by: crosswise.map((change) => change * 9) }),
    ],
    ['half a person', (_: Cells, inner: number[]) => ({ cells: inner, by: crosswise.map((change) => change / 2) })],
    [
      'a cell named twice',
      (_: Cells, inner: number[]) => ({ cells: [...inner, inner[0] as number], by: [...crosswise, 0] }),
    ],
  ])('%s', (_, change) => {
    const { cells, inner } = hiddenInside();
    expect(() => checkChange(cells, change(cells, inner))).toThrow(ProofFailed);
  });
});

describe('the attacker in the tests is not blind:', () => {
  const release = () => releaseStudy(records, { k, tables: [['A', 'B']], longest: 0 });
  const found = async (falsify: (shown: (number | null)[]) => void) => {
    const { tables, attributes, people } = await release();
    const [table] = tables as [ReleasedTable];
    const shown = [...table.shown];
    falsify(shown);
    const said = saidOf({ attributes, people, tables: [{ ...table, shown }] });
    return narrowerThan(k, said, rangesByWorlds([2, 2], rows.length, said));
  };

  it('it finds nothing in the release as it is, and the release hides four cells', async () => {
    expect((await release()).proof).toMatchObject({ cells: 9, hidden: 4, narrowest: 3 });
    expect(await found(() => {})).toEqual([]);
  });

  it('it finds the hidden cell when the other cells of its row and column are shown', async () => {
    const cells = [6, 2, 4, 5];
    const at = [0, 1, 3, 4];
    const truth = (place: number) => cells[place] as number;
    expect(
      await found((shown) => {
        for (const [place, cell] of at.entries()) if (truth(place) >= k) shown[cell] = truth(place);
      }),
    ).not.toEqual([]);
  });

  it('it finds all of them when one secondary cell is shown', async () => {
    const [table] = (await release()).tables as [ReleasedTable];
    const hidden = table.shown.flatMap((shown, at) => (shown === null ? [at] : []));
    for (const at of hidden) {
      const withGuess = (guess: number) => found((shown) => shown.splice(at, 1, guess));
      const narrow = await Promise.all([0, 1, 2, 4, 5, 6].map(withGuess));
      expect(narrow.some((some) => some.length === 3)).toBe(true);
    }
  });
});

describe('combinations and tables', () => {
  it('are never published together: what combinations say would narrow hidden cells', async () => {
    const combinations = await releaseStudy(records, { k, tables: [['A', 'B']], longest: 2 });
    expect(combinations.tables).toEqual([]);
    expect(combinations.aggregates?.rows.length).toBeGreaterThan(4);
    const tables = await releaseStudy(records, { k, tables: [['A', 'B']] });
    expect([tables.tables.length, tables.aggregates]).toEqual([1, undefined]);
  });
});
