import type { Bar, Bars } from '../report.ts';
import { font, ink, wrapLabel } from './svg.ts';

const lineHeight = 20;
const barHeight = 16;
const gap = 14;
/** Share of the width that the longest bar takes; the rest is for its number, which needs more of a narrow page. */
const widest = { page: 56, document: 78 } as const;

/**
 * Bars as SVG without a view box: lengths are shares, so that the picture follows its column while text keeps its size.
 * A hidden number is a short hatched bar of one length, which must not tell what it hides.
 *
 * @param width of the picture: `100%` on a page, points in a document
 * @param lineLength characters of a label line
 */
export function BarPicture(props: { picture: Bars; id: string; width: string; lineLength: number }) {
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
        hatch={`${id}-hatch`}
      />
    );
  });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="rn-svg"
      width={width}
      height={top - gap + 2}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{picture.alternative}</title>
      <defs>
        <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#ffffff" />
          <path d="M0 0v6" stroke="#8b8577" stroke-width="2" />
        </pattern>
      </defs>
      {rows}
    </svg>
  );
}

function BarRow(props: { bar: Bar; lines: readonly string[]; y: number; share: number; hatch: string }) {
  const { bar, lines, y, share, hatch } = props;
  const barTop = y + lines.length * lineHeight + 1;
  const length = bar.value === null ? '14' : `${Math.max(share, bar.value > 0 ? 0.5 : 0).toFixed(2)}%`;
  return (
    <g>
      {lines.map((line, at) => (
        <text x="0" y={y + at * lineHeight + 15} {...font} fill={ink}>
          {line}
        </text>
      ))}
      {bar.value === 0 ? null : (
        <rect x="1" y={barTop} width={length} height={barHeight} rx="2" {...paint(bar, hatch)} />
      )}
      <text x={length} dx="10" y={barTop + 13} {...font} font-weight="600" fill={ink}>
        {bar.text}
      </text>
    </g>
  );
}

function paint(bar: Bar, hatch: string): Record<string, string> {
  if (bar.value === null) return { fill: `url(#${hatch})`, stroke: '#8b8577', 'stroke-dasharray': '4 3' };
  if (bar.tone === 'value') return { fill: '#2f7389', stroke: '#2f7389' };
  if (bar.tone === 'rest') return { fill: '#a9cad5', stroke: '#2f7389' };
  return { fill: '#ffffff', stroke: '#4a5a63', 'stroke-dasharray': '5 3' };
}
