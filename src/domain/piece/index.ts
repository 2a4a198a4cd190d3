export * from './codes.ts';
export { readWhole } from './piece.queries.ts';
export { pieceTexts } from './piece.texts.ts';
export { codeKey, type LinkView, type PieceView, type WholeView } from './piece.ts';
export { pieceTitle, pieceWord } from './piece-title.ts';
