import { type MeansCode, type Phase, type PieceView, phases } from '../../piece/index.ts';

/** Strongest first. "Not asked" and "did not want to answer" are values like the others. */
export const cellValues = ['observed', 'suspected', 'not-observed', 'did-not-answer', 'not-asked'] as const;
export type CellValue = (typeof cellValues)[number];

/** What one piece says about one means in one phase; a piece without a phase says it of none of them. */
export interface Statement {
  readonly means: MeansCode;
  readonly phase: Phase | 'none';
  readonly value: CellValue;
  readonly piece: PieceView;
}

export interface Cell {
  readonly value: CellValue;
  /** Somebody says that it was there, somebody that it was not: both stand. */
  readonly differs: boolean;
  readonly statements: readonly Statement[];
}

/**
 * What a piece says by itself. A means that an event carries was observed when the event is certain or likely, else it is
 * suspected; something recorded without a status is suspected.
 */
function saidBy(piece: PieceView): CellValue {
  if (piece.answer !== 'answered') return piece.answer;
  if (piece.sort === 'event')
    return piece.certainty === 'certain' || piece.certainty === 'likely' ? 'observed' : 'suspected';
  return piece.status === 'observed' || piece.status === 'not-observed' ? piece.status : 'suspected';
}

/** That nobody asked, or that she did not answer, is said of every phase unless some are named. */
function phasesOf(piece: PieceView): readonly (Phase | 'none')[] {
  if (piece.phases.length > 0) return piece.phases;
  return piece.answer === 'answered' ? ['none'] : phases;
}

/** Everything that events and ongoing spans say about means of control, in the order of the pieces. */
export const statementsOf = (pieces: readonly PieceView[]): Statement[] =>
  pieces
    .filter((piece) => piece.sort === 'control' || (piece.sort === 'event' && piece.means.length > 0))
    .flatMap((piece) => {
      const means = piece.sort === 'control' ? [piece.code as MeansCode] : piece.means;
      const own = phasesOf(piece);
      return means.flatMap((mean) => own.map((phase) => ({ means: mean, phase, value: saidBy(piece), piece })));
    });

const strength = (value: CellValue) => cellValues.indexOf(value);

/** What several statements about one means in one phase say together: the strongest; differing ones stay in sight. */
export function cellOf(statements: readonly Statement[]): Cell {
  const value = statements.reduce<CellValue>(
    (best, item) => (strength(item.value) < strength(best) ? item.value : best),
    'not-asked',
  );
  const there = value === 'observed' || value === 'suspected';
  return { value, differs: there && statements.some((statement) => statement.value === 'not-observed'), statements };
}
