import type { Child } from 'hono/jsx';

/** Text of a picture, as presentation attributes: a picture carries no style. */
export const font = { 'font-family': 'Source Sans 3, Helvetica Neue, Arial, sans-serif', 'font-size': '15' } as const;
export const ink = '#1b2a32';

/** Lines of a label, broken between words; SVG text does not wrap by itself. */
export function wrapLabel(label: string, lineLength: number): string[] {
  const lines = [''];
  for (const word of label
    .split(/[ \t\n]+/)
    .flatMap((part) => part.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? [])) {
    const line = lines.at(-1) as string;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= lineLength) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const lineHeight = 20;

/** How large a picture is drawn, and what its parts are called on the page. */
export interface Measures {
  readonly id: string;
  /** `100%` on a page, points in a document. */
  readonly width: string;
  /** Characters of a label line. */
  readonly lineLength: number;
}

/**
 * A picture as SVG without a view box: lengths are shares, so that the picture follows its column while text keeps its
 * size. With `hatched` there is a pattern for what is hidden.
 */
export const Frame = (
  props: Omit<Measures, 'lineLength'> & {
    alternative: string;
    height: number;
    hatched?: boolean;
    /** It has links inside: what is an image to assistive technology has none. */
    linked?: boolean;
    children: Child;
  },
) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    class="rn-svg"
    width={props.width}
    height={props.height}
    role={props.linked ? 'group' : 'img'}
    aria-labelledby={`${props.id}-title`}
  >
    <title id={`${props.id}-title`}>{props.alternative}</title>
    {props.hatched ? (
      <defs>
        <pattern
          id={hatchOf(props.id)}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="#ffffff" />
          <path d="M0 0v6" stroke="#8b8577" stroke-width="2" />
        </pattern>
      </defs>
    ) : null}
    {props.children}
  </svg>
);

const hatchOf = (id: string): string => `${id}-hatch`;

/** How a hidden part is painted in the picture of this id. */
export const hiddenPaint = (id: string) => ({
  fill: `url(#${hatchOf(id)})`,
  stroke: '#8b8577',
  'stroke-dasharray': '4 3',
});

/** The lines of a label, from their upper edge; with `halo` they stay readable where a line of the picture crosses them. */
export const Lines = ({
  lines,
  x = '0',
  y,
  halo = false,
}: {
  lines: readonly string[];
  x?: string;
  y: number;
  halo?: boolean;
}) => (
  <>
    {lines.map((line, at) => (
      <text x={x} y={y + at * lineHeight + 15} {...font} {...(halo ? around : {})} fill={ink}>
        {line}
      </text>
    ))}
  </>
);

const around = { stroke: '#ffffff', 'stroke-width': '5', 'stroke-linejoin': 'round', 'paint-order': 'stroke' } as const;
