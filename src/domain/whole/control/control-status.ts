import { type Known, knownAs, type MeansCode, type Phase, type PieceView, phases } from '../../piece/index.ts';

/** "Not asked" and "did not want to answer" are values like the others. */
export const cellValues = ['told', 'seen', 'suspected', 'not-observed', 'did-not-answer', 'not-asked'] as const;
export type CellValue = (typeof cellValues)[number];

/** What one piece says about one means in one phase; a piece without a phase says it of none of them. */
export interface Statement {
  readonly means: MeansCode;
  readonly phase: Phase | 'none';
  readonly value: CellValue;
  readonly piece: PieceView;
}

export interface Cell {
  /** Told and seen stand beside each other; of the rest the strongest alone. Never empty. */
  readonly values: readonly CellValue[];
  /** Somebody says that it was there, somebody that it was not: both stand. */
  readonly differs: boolean;
  readonly statements: readonly Statement[];
}

/** What a piece says by itself: told, seen or suspected, that it was not observed, or why nothing is known. */
export function saidBy(piece: PieceView): CellValue {
  if (piece.answer !== 'answered') return piece.answer;
  return piece.status === 'not-observed' ? 'not-observed' : knownAs(piece);
}

export const isKnown = (value: CellValue): value is Known =>
  value === 'told' || value === 'seen' || value === 'suspected';

/** Told or seen: somebody says that it is or was so, without calling it a suspicion. */
const isSaid = (value: CellValue): boolean => value === 'told' || value === 'seen';

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

/** What several statements about one means in one phase say together: told and seen, else the strongest; differing ones stay in sight. */
export function cellOf(statements: readonly Statement[]): Cell {
  const all = cellValues.filter((value) => statements.some((statement) => statement.value === value));
  const said = all.filter(isSaid);
  const values: readonly CellValue[] = said.length > 0 ? said : [all[0] ?? 'not-asked'];
  return { values, differs: values.some(isKnown) && all.includes('not-observed'), statements };
}

export const isTold = ({ values }: Cell): boolean => values.includes('told');
export const isSeen = ({ values }: Cell): boolean => values.includes('seen');
export const isSuspected = ({ values }: Cell): boolean => values.includes('suspected');
