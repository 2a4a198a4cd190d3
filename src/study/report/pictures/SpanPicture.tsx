import type { Span, Spans } from '../report.ts';
import { Frame, font, ink, Lines, lineHeight, type Measures, wrapLabel } from './svg.tsx';

const spanHeight = 22;
const gap = 12;
/** Share of the width that the scale takes; a little is left for the last point. */
const scale = 96;

/** Estimates as points on their intervals, all on one scale that begins at nothing. */
export function SpanPicture(props: Measures & { picture: Spans }) {
  const { picture, id, width, lineLength } = props;
  const largest = Math.max(1, ...picture.spans.map(({ high }) => high));
  const place = (value: number) => `${((value / largest) * scale + 1).toFixed(2)}%`;
  let top = 0;
  const rows = picture.spans.map((span) => {
    const lines = wrapLabel(span.label, lineLength);
    const y = top;
    top += (lines.length + 1) * lineHeight + spanHeight + gap;
    return <SpanRow span={span} lines={lines} y={y} place={place} />;
  });
  return (
    <Frame id={id} width={width} alternative={picture.alternative} height={top - gap + 2}>
      {rows}
    </Frame>
  );
}

function SpanRow(props: { span: Span; lines: readonly string[]; y: number; place: (value: number) => string }) {
  const { span, lines, y, place } = props;
  const middle = y + (lines.length + 1) * lineHeight + spanHeight / 2 + 2;
  const post = (value: number) => (
    <line x1={place(value)} x2={place(value)} y1={middle - 7} y2={middle + 7} stroke="#11485a" stroke-width="2.5" />
  );
  return (
    <g>
      <Lines lines={lines} y={y} />
      <text x="0" y={y + lines.length * lineHeight + 15} {...font} font-weight="600" fill={ink}>
        {span.text}
      </text>
      <line x1="1%" x2={`${scale + 1}%`} y1={middle} y2={middle} stroke="#ddd7cc" stroke-width="1" />
      <line x1={place(span.low)} x2={place(span.high)} y1={middle} y2={middle} stroke="#11485a" stroke-width="2.5" />
      {post(span.low)}
      {post(span.high)}
      <circle cx={place(span.point)} cy={middle} r="6" fill="#2f7389" stroke="#11485a" stroke-width="1.5" />
    </g>
  );
}
