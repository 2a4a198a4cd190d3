import type { Stack, StackPart, Stacks } from '../report.ts';
import { font, ink, wrapLabel } from './svg.ts';

const lineHeight = 20;
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
export function StackPicture(props: { picture: Stacks; id: string; width: string; lineLength: number }) {
  const { picture, id, width, lineLength } = props;
  const legendLines = picture.legend.map(({ label }) => wrapLabel(label, lineLength - 4));
  let top = 0;
  const legend = picture.legend.map(({ tone }, at) => {
    const lines = legendLines[at] as string[];
    const y = top;
    top += lines.length * lineHeight;
    return <LegendRow tone={tone} lines={lines} y={y} hatch={`${id}-hatch`} />;
  });
  top += gap;
  const rows = picture.stacks.map((stack) => {
    const lines = wrapLabel(stack.label, lineLength);
    const y = top;
    top += lines.length * lineHeight + barHeight + gap;
    return <StackRow stack={stack} lines={lines} y={y} hatch={`${id}-hatch`} />;
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
      {legend}
      {rows}
    </svg>
  );
}

const paint = (tone: StackPart['tone'], hatch: string): Record<string, string> => {
  if (tone === 'hidden') return { fill: `url(#${hatch})`, stroke: '#8b8577', 'stroke-dasharray': '4 3' };
  const { fill, stroke } = tones[tone];
  return { fill, stroke, ...(tone === 'unknown' ? { 'stroke-dasharray': '5 3' } : {}) };
};

const LegendRow = (props: { tone: StackPart['tone']; lines: readonly string[]; y: number; hatch: string }) => (
  <g>
    <rect x="1" y={props.y + 3} width="22" height="13" {...paint(props.tone, props.hatch)} />
    <Lines lines={props.lines} x="32" y={props.y} />
  </g>
);

const Lines = ({ lines, x, y }: { lines: readonly string[]; x: string; y: number }) => (
  <>
    {lines.map((line, at) => (
      <text x={x} y={y + at * lineHeight + 15} {...font} fill={ink}>
        {line}
      </text>
    ))}
  </>
);

function StackRow(props: { stack: Stack; lines: readonly string[]; y: number; hatch: string }) {
  const { stack, lines, y, hatch } = props;
  const top = y + lines.length * lineHeight + 2;
  let left = 0;
  return (
    <g>
      <Lines lines={lines} x="0" y={y} />
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
              {...paint(tone, hatch)}
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
