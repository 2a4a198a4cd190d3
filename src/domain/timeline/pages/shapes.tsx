import type { JSX } from 'hono/jsx/jsx-runtime';
import { Stripes } from '../../../platform/ui/picture/index.ts';
import type { Lane } from '../timeline.ts';

/** Colours of the lanes; the shape and the row carry the meaning, so it reads in grey too. */
export const colours: Readonly<Record<Lane, string>> = {
  events: '#653a76',
  services: '#0b6650',
  network: '#8a5208',
  process: '#23598f',
  wellbeing: '#3d4a52',
};
export const amber = '#8a5208';

type Fill = 'solid' | 'hatch' | 'ahead';

const paint = (lane: Lane, fill: Fill) => ({
  fill: fill === 'solid' ? colours[lane] : fill === 'hatch' ? `url(#viiru-${lane})` : '#fff',
  stroke: colours[lane],
  'stroke-width': 1.5,
  'stroke-dasharray': fill === 'solid' ? undefined : '5 3',
});

/** Stripes of every lane that has something uncertain, and the dots of a gap. */
export function Patterns({ lanes, dots }: { lanes: readonly Lane[]; dots: boolean }): JSX.Element {
  return (
    <defs>
      {lanes.map((lane) => (
        <Stripes id={`viiru-${lane}`} colour={colours[lane]} />
      ))}
      {dots ? (
        <pattern id="valipisteet" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="#fdf3e0" />
          <circle cx="3" cy="3" r="1.1" fill={amber} />
        </pattern>
      ) : null}
    </defs>
  );
}

/** The mark of an entry at one place, 18 pixels high. */
export function PointShape({ lane, fill, x, y }: { lane: Lane; fill: Fill; x: number; y: number }): JSX.Element {
  const look = paint(lane, fill);
  switch (lane) {
    case 'events':
      return <path d={`M${x} ${y - 9}l9 9-9 9-9-9z`} {...look} />;
    case 'services':
      return <rect x={x - 9} y={y - 6} width="18" height="12" rx="6" {...look} />;
    case 'network':
      return (
        <path
          d={`M${x - 9} ${y}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0zM${x - 2} ${y}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z`}
          {...look}
        />
      );
    case 'process':
      return <rect x={x - 8} y={y - 8} width="16" height="16" {...look} />;
    default:
      return <path d={`M${x} ${y - 8}l9 15h-18z`} {...look} />;
  }
}

/** A stretch of days, 24 pixels high: bar, pill, bracket, square bar with a post, line. */
export function BarShape({
  lane,
  fill,
  x0,
  x1,
  y,
  begins,
}: {
  lane: Lane;
  fill: Fill;
  x0: number;
  x1: number;
  y: number;
  /** The first stretch of its entry: a post stands here. */
  begins: boolean;
}): JSX.Element {
  const width = Math.round((x1 - x0) * 10) / 10;
  const line = {
    fill: 'none',
    stroke: colours[lane],
    'stroke-width': 2,
    'stroke-dasharray': fill === 'solid' ? undefined : '5 3',
  };
  if (lane === 'wellbeing') return <path d={`M${x0} ${y}h${width}`} {...line} />;
  if (lane === 'network') return <path d={`M${x0} ${y - 8}v16M${x0} ${y}h${width}M${x1} ${y - 8}v16`} {...line} />;
  const radius = lane === 'services' ? Math.min(12, width / 2) : lane === 'events' ? Math.min(4, width / 2) : 0;
  return (
    <>
      <rect x={x0} y={y - 12} width={width} height="24" rx={radius} {...paint(lane, fill)} />
      {lane === 'process' && begins ? <path d={`M${x0} ${y - 16}v32`} stroke={colours[lane]} stroke-width="3" /> : null}
    </>
  );
}
