import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { drawnIn } from '../../jsx/jsx-runtime.ts';

export interface SvgProps {
  /** Unique in the page; its title gets it with `-nimi` behind. */
  id: string;
  /** Name of the picture: what is on it, and that the same stands as words below. */
  title: string;
  /** Size in pixels. A picture keeps its width; its frame scrolls. */
  width: number;
  height: number;
  /** It has links inside. What is an image to assistive technology has none, so such a picture is a group. */
  linked?: boolean | undefined;
  /** It is drawn by time: the address that shows some days of it, without these days, and where days lie, as `180:17000 1146:20800`. */
  range?: { to: string; days: string } | undefined;
  /** It is a file of its own, which no page gives its looks. */
  alone?: boolean | undefined;
  children: Child;
}

/** The looks of `_picture.scss` for a picture that is a file: letters as they are on a page, in the typeface of documents. */
export const looksAlone =
  'text{font-family:"Source Sans 3";font-size:14px;fill:#1b2a32}.rn-svg__t{font-size:15px;font-weight:600}.rn-svg__m{fill:#4a5a63}.rn-svg__w{fill:#fff}';

/** A drawing with a name. Attributes and classes only: the content security policy refuses styles. */
export function Svg({ id, title, width, height, linked, range, alone, children }: SvgProps): JSX.Element {
  const name = `${id}-nimi`;
  return (
    <svg
      xmlns={alone ? 'http://www.w3.org/2000/svg' : undefined}
      class="rn-svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      data-range-to={range?.to}
      data-range-days={range?.days}
      role={linked ? 'group' : 'img'}
      aria-labelledby={name}
    >
      <title id={name}>{title}</title>
      {alone ? <style>{raw(looksAlone)}</style> : null}
      {children}
    </svg>
  );
}

/** A part of a picture that leads somewhere. `label` begins with what is written inside, and may say more. */
export function SvgLink({
  href,
  label,
  lang,
  children,
}: {
  href: string;
  label: string;
  /** Where the greater part of its words is in another language than the page. */
  lang?: string | undefined;
  children: Child;
}): JSX.Element {
  return (
    <a href={href} aria-label={label} lang={lang}>
      {children}
    </a>
  );
}

export type LineKind = 'solid' | 'dashed' | 'dotted';

/** Looks of a line: told by her or in a document; told by another; assumed. */
const dashes: Record<LineKind, Record<string, string>> = {
  solid: {},
  dashed: { 'stroke-dasharray': '8 5' },
  dotted: { 'stroke-dasharray': '1.5 5', 'stroke-linecap': 'round' },
};

/** How near a line is to what is looked at: by itself; near to it; not. */
export type Nearness = 'usual' | 'near' | 'far';
const strokes: Record<Nearness, readonly [colour: string, width: number]> = {
  usual: ['#4a5a63', 2],
  near: ['#16212b', 2.4],
  far: ['#cfc8bb', 1.5],
};

/** A line along a path. */
export function Line({
  path,
  kind = 'solid',
  near = 'usual',
}: {
  path: string;
  kind?: LineKind;
  near?: Nearness;
}): JSX.Element {
  const [stroke, width] = strokes[near];
  return <path d={path} fill="none" stroke={stroke} stroke-width={width} {...dashes[kind]} />;
}

/** Slanted stripes on white, to fill what is not certain with: `fill="url(#id)"`. */
export const Stripes = ({ id, colour }: { id: string; colour: string }): JSX.Element => (
  <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="7" height="7" fill="#fff" />
    <path d="M0 0v7" stroke={colour} stroke-width="3.2" />
  </pattern>
);

/** A small drawing before a word of the legend. */
export function LegendMark({ children, width = 30 }: { children: Child; width?: number }): JSX.Element {
  return (
    <svg viewBox={`0 0 ${width} 14`} width={width} height="14" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export interface WordsProps {
  x: number;
  y: number;
  /** `title` is 15 px and heavier; `small` 14 px; both dark unless said otherwise. */
  as?: 'title' | 'small' | undefined;
  tone?: 'muted' | 'white' | undefined;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  /** The text that this is a line or the beginning of. */
  of?: string | undefined;
  /** Where it is known from elsewhere in which language it is, if not in the page's. */
  lang?: string | undefined;
  children: Child;
}

/** Text in a picture, never below 14 px. Ends with a space: read aloud, lines are not run together. */
export function Words({ x, y, as = 'small', tone, anchor = 'start', of, lang, children }: WordsProps): JSX.Element {
  const classes = [
    as === 'title' ? 'rn-svg__t' : '',
    tone === 'muted' ? 'rn-svg__m' : tone === 'white' ? 'rn-svg__w' : '',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <text
      x={x}
      y={y}
      text-anchor={anchor === 'start' ? undefined : anchor}
      class={classes || undefined}
      lang={lang ?? (of === undefined ? undefined : drawnIn(of))}
    >
      {children}{' '}
    </text>
  );
}
