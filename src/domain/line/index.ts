export * from './field.ts';
export { handedBySql, nameGivers } from './handed.queries.ts';
export type { Kept, KeptRow } from './kept.ts';
export { line, ownLine } from './line-endpoints.ts';
export * from './line-kind.ts';
export * from './line-table.ts';
