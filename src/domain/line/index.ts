export * from './field.ts';
export type { FormerVersion, Kept, KeptRow } from './kept.ts';
export { LinePage, type Was } from './LinePage.tsx';
export { line, ownLine } from './line-endpoints.ts';
export * from './line-kind.ts';
export * from './line-table.ts';
