import type { Highs } from 'highs';
import type { Row } from './known.ts';
import type { Programme } from './simplex.ts';

/** Whole-number programmes over the same unknowns and relations, one after the other; `dispose` gives back what the solver holds. */
export interface WholeProgramme extends Programme {
  readonly dispose: () => void;
}

/**
 * The same questions as of a linear programme, in whole numbers: people are not halved. Every unknown is a number of people, and all of them together
 * are as many as some relation allows.
 *
 * @throws Error when no whole numbers satisfy the relations
 */
export function wholeProgrammeOf(highs: Highs, rows: readonly Row[]): WholeProgramme {
  const names = [...new Set(rows.flatMap(({ sum }) => [...sum.keys()]))];
  const columnOf = new Map(names.map((name, at) => [name, at]));
  const { infinity } = highs;
  const bound = (number: number) => (Number.isFinite(number) ? number : Math.sign(number) * infinity);
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { sum } of rows) {
    for (const [name, times] of sum) {
      indices.push(columnOf.get(name) as number);
      values.push(times);
    }
    starts.push(indices.length);
  }
  const model = highs.createModel({
    ...{ numCols: names.length, numRows: rows.length },
    colCost: names.map(() => 0),
    colLower: names.map(() => 0),
    colUpper: names.map(() => infinity),
    rowLower: rows.map(({ low }) => bound(low)),
    rowUpper: rows.map(({ high }) => bound(high)),
    matrix: { format: 'csr', numRows: rows.length, numCols: names.length, starts, indices, values },
    integrality: names.map(() => highs.constants.variableType.integer),
  });
  model.options.set({ output_flag: false, random_seed: 0 });
  let aimed: readonly number[] = [];
  return {
    largest(sum) {
      for (const column of aimed) model.changeColCost(column, 0);
      const own = [...sum].filter(([name]) => columnOf.has(name));
      if (own.length < sum.size) return undefined;
      aimed = own.map(([name, times]) => {
        const column = columnOf.get(name) as number;
        model.changeColCost(column, -times);
        return column;
      });
      model.run();
      const status = model.getModelStatus();
      if (status !== highs.constants.modelStatus.optimal) throw new Error(`undecided: the solver ended with ${status}`);
      const { colValue } = model.getSolution();
      return new Map(names.map((name, at) => [name, Math.round(colValue[at] as number)]));
    },
    dispose: () => model.dispose(),
  };
}
