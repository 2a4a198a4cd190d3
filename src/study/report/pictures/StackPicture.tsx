import type { Stack, StackPart, Stacks } from '../report.ts';
import { Frame, font, hiddenPaint, ink, Lines, lineHeight, type Measures, wrapLabel } from './svg.tsx';

const barHeight = 24;
const gap = 10;
/** A share smaller than this has no room for its number. */
const labelledFrom = 0.14;

const tones = {
  first: { fill: '#11485a', stroke: '#11485a', text: '#ffffff' },
  second: { fill: '#8fbccb', stroke: '#11485a', text: ink },
  third: { fill: '#e3eef1', stroke: '#11485a', text: ink },
  rest: { fill: '#fdf3e0', stroke: '#8a5208', text: ink },
  unknown: { fill: '#ffffff', stroke: '#4a5a63', text: ink },
} as const satisfies Record<Exclude<StackPart['tone'], 'hidden'>, object>;

/** Groups as bars of equal length, split by share; what is hidden of a group is one hatched part. */
export function StackPicture(props: Measures & { picture: Stacks }) {
  const { picture, id, width, lineLength } = props;
  const legendLines = picture.legend.map(({ label }) => wrapLabel(label, lineLength - 4));
  let top = 0;
  const legend = picture.legend.map(({ tone }, at) => {
    const lines = legendLines[at] as string[];
    const y = top;
    top += lines.length * lineHeight;
    return <LegendRow tone={tone} lines={lines} y={y} id={id} />;
  });
  top += gap;
  const rows = picture.stacks.map((stack) => {
    const lines = wrapLabel(stack.label, lineLength);
    const y = top;
    top += lines.length * lineHeight + barHeight + gap;
    return <StackRow stack={stack} lines={lines} y={y} id={id} />;
  });
  return (
    <Frame id={id} width={width} alternative={picture.alternative} height={top - gap + 4} hatched>
      {legend}
      {rows}
    </Frame>
  );
}

const paint = (tone: StackPart['tone'], id: string): Record<string, string> => {
  if (tone === 'hidden') return hiddenPaint(id);
  const { fill, stroke } = tones[tone];
  return { fill, stroke, ...(tone === 'unknown' ? { 'stroke-dasharray': '5 3' } : {}) };
};

const LegendRow = (props: { tone: StackPart['tone']; lines: readonly string[]; y: number; id: string }) => (
  <g>
    <rect x="1" y={props.y + 3} width="22" height="13" {...paint(props.tone, props.id)} />
    <Lines lines={props.lines} x="32" y={props.y} />
  </g>
);

function StackRow(props: { stack: Stack; lines: readonly string[]; y: number; id: string }) {
  const { stack, lines, y, id } = props;
  const top = y + lines.length * lineHeight + 2;
  let left = 0;
  return (
    <g>
      <Lines lines={lines} y={y} />
      {stack.parts.map(({ share, text, tone }) => {
        const from = left;
        left += share;
        const middle = `${((from + share / 2) * 99.4 + 0.3).toFixed(2)}%`;
        return (
          <>
            <rect
              x={`${(from * 99.4 + 0.3).toFixed(2)}%`}
              y={top}
              width={`${(share * 99.4).toFixed(2)}%`}
              height={barHeight}
              {...paint(tone, id)}
            />
            {share >= labelledFrom && tone !== 'hidden' ? (
              <text x={middle} y={top + 17} text-anchor="middle" {...font} font-weight="600" fill={tones[tone].text}>
                {text}
              </text>
            ) : null}
          </>
        );
      })}
    </g>
  );
}
