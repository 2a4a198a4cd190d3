/** What pictures are drawn with: the frame, and parts of SVG that know no domain. */
export * from './Figure.tsx';
export { fitText, fitWords, textWidth, withDots } from './fit-text.ts';
export * from './Svg.tsx';
