import type { DepartureRow, Departures } from '../report.ts';
import { Frame, font, ink, Lines, lineHeight, type Measures, wrapLabel } from './svg.tsx';

const spanHeight = 20;
const gap = 12;
/** Shares of the width between which the scale stands; the right end is for the number of people. */
const scale = { from: 4, to: 80 } as const;
/** The scale goes so many doublings to either side at the least, and at the most: what is farther is drawn at its end. */
const doublings = { least: 1, most: 4 } as const;

const paint = { more: { fill: '#23598f' }, fewer: { fill: '#ffffff' } } as const;
const line = '#23598f';

/**
 * Groups that meet, as points on their intervals: how many times the expected, one doubling as wide as the next. A full point is more
 * often, a hollow one less often than expected.
 */
export function DeparturePicture(props: Measures & { picture: Departures }) {
  const { picture, id, width, lineLength } = props;
  const farthest = Math.max(
    ...picture.rows.flatMap(({ ratio, low, high }) => [high, 1 / ratio, low > 0 ? 1 / low : 1]),
  );
  const most = Math.min(doublings.most, Math.max(doublings.least, Math.ceil(Math.log2(farthest) - 0.01)));
  const place = (ratio: number) => {
    const share = ratio > 0 ? Math.max(-1, Math.min(1, Math.log2(ratio) / most)) : -1;
    return `${(scale.from + ((share + 1) / 2) * (scale.to - scale.from)).toFixed(2)}%`;
  };
  // Words in the first line, numbers below them: side by side they would not fit on a narrow page.
  const top = 2 * lineHeight + 6;
  let next = top;
  const rows = picture.rows.map((row) => {
    const lines = wrapLabel(row.label, lineLength);
    const y = next;
    next += lines.length * lineHeight + spanHeight + gap;
    return <Row row={row} lines={lines} y={y} place={place} least={2 ** -most} />;
  });
  const bottom = next - gap + 2;
  return (
    <Frame
      id={id}
      width={width}
      alternative={picture.alternative}
      height={bottom + picture.legend.length * lineHeight + 6}
    >
      <Axis most={most} expected={picture.expected} place={place} from={lineHeight + 2} to={bottom} />
      <text x="100%" y="15" text-anchor="end" {...font} fill="#4a5a63">
        {picture.people}
      </text>
      {rows}
      {picture.legend.map(({ way, label }, at) => (
        <g>
          <circle cx="9" cy={bottom + at * lineHeight + 14} r="6" {...paint[way]} stroke={line} stroke-width="2" />
          <Lines lines={[label]} x="26" y={bottom + at * lineHeight + 4} />
        </g>
      ))}
    </Frame>
  );
}

/** One line at each doubling, the expected one darkest. */
const Axis = (props: {
  most: number;
  expected: string;
  place: (ratio: number) => string;
  from: number;
  to: number;
}) => {
  const steps = Array.from({ length: 2 * props.most + 1 }, (_, at) => at - props.most);
  return (
    <>
      {steps.map((step) => (
        <>
          <line
            x1={props.place(2 ** step)}
            x2={props.place(2 ** step)}
            y1={props.from}
            y2={props.to}
            stroke={step === 0 ? ink : '#ddd7cc'}
            stroke-width={step === 0 ? '1.5' : '1'}
          />
          <text
            x={props.place(2 ** step)}
            y={step === 0 ? 15 : 15 + lineHeight}
            text-anchor="middle"
            {...font}
            fill={step === 0 ? ink : '#4a5a63'}
            {...(step === 0 ? { 'font-weight': '600' } : {})}
          >
            {step === 0 ? props.expected : step > 0 ? `${2 ** step}×` : `1/${2 ** -step}`}
          </text>
        </>
      ))}
    </>
  );
};

function Row(props: {
  row: DepartureRow;
  lines: readonly string[];
  y: number;
  place: (ratio: number) => string;
  /** The lower end of the scale. */
  least: number;
}) {
  const { row, lines, y, place, least } = props;
  const middle = y + lines.length * lineHeight + spanHeight / 2 + 2;
  const post = (ratio: number) => (
    <line x1={place(ratio)} x2={place(ratio)} y1={middle - 6} y2={middle + 6} stroke={line} stroke-width="2" />
  );
  return (
    <g>
      <Lines lines={lines} y={y} halo />
      <text x="100%" y={middle + 5} text-anchor="end" {...font} font-weight="600" fill={ink}>
        {row.text}
      </text>
      <line x1={place(row.low)} x2={place(row.high)} y1={middle} y2={middle} stroke={line} stroke-width="2" />
      {row.low < least ? (
        <text x={place(least)} y={middle + 5} dx="-11" {...font} fill={line}>
          ←
        </text>
      ) : (
        post(row.low)
      )}
      {post(row.high)}
      <circle cx={place(row.ratio)} cy={middle} r="6" {...paint[row.way]} stroke={line} stroke-width="2" />
    </g>
  );
}
