import { type MeansCode, meansCodes, type Phase, type PieceView, phases } from '../../piece/index.ts';
import { type Cell, cellOf, type Statement, statementsOf } from './control-status.ts';

export interface PatternRow {
  readonly means: MeansCode;
  readonly cells: Readonly<Record<Phase, Cell>>;
  /** What pieces without a phase say; absent when there are none. */
  readonly withoutPhase: Cell | undefined;
  /** The events and spans that say something of it, each once. */
  readonly carriers: readonly PieceView[];
}

export interface ControlPattern {
  readonly rows: readonly PatternRow[];
  /** Means of which nothing has been recorded: nobody has asked. */
  readonly rest: readonly MeansCode[];
  /** How many different means were observed, and how many of them in the phase now. Never a sum of pieces. */
  readonly observed: number;
  readonly goesOn: number;
}

function rowOf(means: MeansCode, statements: readonly Statement[]): PatternRow {
  const cell = (phase: Phase | 'none') => cellOf(statements.filter((statement) => statement.phase === phase));
  const none = cell('none');
  return {
    means,
    cells: Object.fromEntries(phases.map((phase) => [phase, cell(phase)])) as Record<Phase, Cell>,
    withoutPhase: none.statements.length > 0 ? none : undefined,
    carriers: [...new Map(statements.map(({ piece }) => [piece.id, piece])).values()],
  };
}

/** Means × before, during, now. No total, no row sum: how much of it there was is nothing to count. */
export function controlPattern(pieces: readonly PieceView[]): ControlPattern {
  const statements = Map.groupBy(statementsOf(pieces), (item) => item.means);
  const rows = meansCodes.flatMap((means) => {
    const own = statements.get(means);
    return own ? [rowOf(means, own)] : [];
  });
  const isObserved = (cell: Cell | undefined) => cell?.value === 'observed';
  return {
    rows,
    rest: meansCodes.filter((means) => !statements.has(means)),
    observed: rows.filter((row) => [...Object.values(row.cells), row.withoutPhase].some(isObserved)).length,
    goesOn: rows.filter((row) => isObserved(row.cells.now)).length,
  };
}
