import { type MeansCode, meansCodes, type Phase, type PieceView, phases } from '../../piece/index.ts';
import { type Cell, cellOf, isSeen, isSuspected, isTold, type Statement, statementsOf } from './control-status.ts';

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
  /** Which means somebody told of, and which were seen or stand in a document: one may be both. Never a sum of pieces. */
  readonly told: readonly MeansCode[];
  readonly seen: readonly MeansCode[];
  /** Suspected, and neither told nor seen in any phase. */
  readonly onlySuspected: readonly MeansCode[];
  /** Told or seen in the phase now. */
  readonly goesOn: readonly MeansCode[];
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
  const cellsOf = (row: PatternRow) => [...Object.values(row.cells), ...(row.withoutPhase ? [row.withoutPhase] : [])];
  const where = (has: (row: PatternRow) => boolean) => rows.filter(has).map(({ means }) => means);
  const isSaid = (cell: Cell) => isTold(cell) || isSeen(cell);
  return {
    rows,
    rest: meansCodes.filter((means) => !statements.has(means)),
    told: where((row) => cellsOf(row).some(isTold)),
    seen: where((row) => cellsOf(row).some(isSeen)),
    onlySuspected: where((row) => cellsOf(row).some(isSuspected) && !cellsOf(row).some(isSaid)),
    goesOn: where((row) => isSaid(row.cells.now)),
  };
}
