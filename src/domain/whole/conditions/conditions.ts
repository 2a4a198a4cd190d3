import { standsOn } from '../../../platform/time/uncertain/index.ts';
import {
  type ExploitationCode,
  exploitationCodes,
  type FactorLevel,
  factorCodes,
  factorLevels,
  type PieceView,
} from '../../piece/index.ts';

/** A form of exploitation with everybody who has said something of it; none of them outweighs the others. */
export interface FormRow {
  readonly code: ExploitationCode;
  readonly statements: readonly PieceView[];
}

/** A factor as it is recorded last, and as it was before. */
export interface FactorRow {
  readonly code: string;
  readonly latest: PieceView;
  /** The newest first. */
  readonly earlier: readonly PieceView[];
}

export interface FactorLevelRows {
  readonly level: FactorLevel;
  readonly risk: readonly FactorRow[];
  readonly protective: readonly FactorRow[];
  /** Not asked, not answered, or recorded without saying which way it works. */
  readonly open: readonly FactorRow[];
}

/** The day that a piece tells of; where it has no time, the day it was written. */
const at = (piece: PieceView) => standsOn(piece) ?? piece.writtenAt.slice(0, 10);
const newestFirst = (a: PieceView, b: PieceView) =>
  at(b).localeCompare(at(a)) || b.writtenAt.localeCompare(a.writtenAt) || a.id.localeCompare(b.id);

/** Forms of exploitation in the order of the codes; several at once are usual. */
export const formsOf = (pieces: readonly PieceView[]): FormRow[] =>
  exploitationCodes.flatMap((code) => {
    const statements = pieces.filter((piece) => piece.sort === 'exploitation' && piece.code === code).sort(newestFirst);
    return statements.length > 0 ? [{ code, statements }] : [];
  });

const usual = new Map(
  factorLevels.flatMap((level) => factorCodes[level].map((code) => [code as string, level] as const)),
);
const levelOf = (piece: PieceView): FactorLevel => piece.level ?? usual.get(piece.code) ?? 'individual';

function rowsOf(pieces: readonly PieceView[]): FactorRow[] {
  return [...Map.groupBy(pieces, ({ code }) => code)].map(([code, own]) => {
    const [latest, ...earlier] = [...own].sort(newestFirst);
    return { code, latest: latest as PieceView, earlier };
  });
}

/** Factors by level, what adds risk and what protects beside each other. Nothing is counted against anything. */
export function factorsOf(pieces: readonly PieceView[]): FactorLevelRows[] {
  const factors = pieces.filter(({ sort }) => sort === 'factor');
  return factorLevels.flatMap((level) => {
    const rows = rowsOf(factors.filter((factor) => levelOf(factor) === level));
    const towards = (direction: 'risk' | 'protective') =>
      rows.filter(({ latest }) => latest.answer === 'answered' && latest.direction === direction);
    const [risk, protective] = [towards('risk'), towards('protective')];
    const open = rows.filter((row) => !risk.includes(row) && !protective.includes(row));
    return rows.length > 0 ? [{ level, risk, protective, open }] : [];
  });
}
