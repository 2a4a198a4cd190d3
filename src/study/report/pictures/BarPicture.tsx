import type { Bar, Bars } from '../report.ts';
import { Frame, font, hiddenPaint, ink, Lines, lineHeight, type Measures, wrapLabel } from './svg.tsx';

const barHeight = 16;
const gap = 14;
/** Share of the width that the longest bar takes; the rest is for its number, which needs more of a narrow page. */
const widest = { page: 56, document: 78 } as const;

/**
 * Bars, the longest as long as there is room. A hidden number is a short hatched bar of one length, which must not tell what
 * it hides.
 */
export function BarPicture(props: Measures & { picture: Bars }) {
  const { picture, id, width, lineLength } = props;
  const longest = Math.max(1, ...picture.bars.map((bar) => bar.value ?? 0));
  let top = 0;
  const rows = picture.bars.map((bar) => {
    const lines = wrapLabel(bar.label, lineLength);
    const y = top;
    top += lines.length * lineHeight + barHeight + gap;
    return (
      <BarRow
        bar={bar}
        lines={lines}
        y={y}
        share={((bar.value ?? 0) / longest) * (width === '100%' ? widest.page : widest.document)}
        id={id}
      />
    );
  });
  return (
    <Frame id={id} width={width} alternative={picture.alternative} height={top - gap + 2} hatched>
      {rows}
    </Frame>
  );
}

function BarRow(props: { bar: Bar; lines: readonly string[]; y: number; share: number; id: string }) {
  const { bar, lines, y, share, id } = props;
  const barTop = y + lines.length * lineHeight + 1;
  const length = bar.value === null ? '14' : `${Math.max(share, bar.value > 0 ? 0.5 : 0).toFixed(2)}%`;
  return (
    <g>
      <Lines lines={lines} y={y} />
      {bar.value === 0 ? null : <rect x="1" y={barTop} width={length} height={barHeight} rx="2" {...paint(bar, id)} />}
      <text x={length} dx="10" y={barTop + 13} {...font} font-weight="600" fill={ink}>
        {bar.text}
      </text>
    </g>
  );
}

function paint(bar: Bar, id: string): Record<string, string> {
  if (bar.value === null) return hiddenPaint(id);
  if (bar.tone === 'value') return { fill: '#2f7389', stroke: '#2f7389' };
  if (bar.tone === 'rest') return { fill: '#a9cad5', stroke: '#2f7389' };
  return { fill: '#ffffff', stroke: '#4a5a63', 'stroke-dasharray': '5 3' };
}
