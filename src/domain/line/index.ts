export { shownReason } from './closed.ts';
export { Former } from './Former.tsx';
export * from './field.ts';
export { LinePage } from './LinePage.tsx';
export { lineTexts } from './line.texts.ts';
export { line } from './line-endpoints.ts';
export * from './line-kind.ts';
export {
  type FormerVersion,
  type Found,
  type LineTable,
  type LineView,
  lineTable,
  type Only,
  ofClass,
  type Writing,
} from './line-table.ts';
export { ownLine } from './place.ts';
