export type { FormerColumns, FormerVersion } from '../room/index.ts';
export * from './field.ts';
export { LinePage } from './LinePage.tsx';
export { lineTexts } from './line.texts.ts';
export { line } from './line-endpoints.ts';
export * from './line-kind.ts';
export * from './line-table.ts';
export { ownLine } from './place.ts';
