export * from '../kept/index.ts';
export { LinePage } from './LinePage.tsx';
export { lineTexts } from './line.texts.ts';
export { line } from './line-endpoints.ts';
export * from './line-kind.ts';
export { ownLine } from './place.ts';
