export * from './field.ts';
export type { FormerColumns, FormerVersion } from './former-version.ts';
export { type Kept, type KeptRow, keptColumns, openBody } from './kept.queries.ts';
export { keptTexts } from './kept.texts.ts';
export * from './line-table.ts';
export { Former } from './pages/Former.tsx';
