import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type IconName, icons } from './icons.ts';

export type Tone = 'lake' | 'moss' | 'amber' | 'berry' | 'muted';

export interface IconProps {
  name: IconName;
  /** Colour beside a word; without it the icon takes the colour of the text. */
  tone?: Tone | undefined;
  small?: boolean | undefined;
}

const drawn = new Map<string, ReturnType<typeof raw>>();

/** A decoration beside a word, never alone: it is hidden from assistive technology. */
export function Icon({ name, tone, small }: IconProps): JSX.Element {
  const classes = `rn-icon${small ? ' rn-icon--s' : ''}${tone ? ` rn-i-${tone}` : ''}`;
  const key = `${name} ${classes}`;
  let svg = drawn.get(key);
  if (!svg) {
    svg = raw(`<svg class="${classes}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${icons[name]}</svg>`);
    drawn.set(key, svg);
  }
  return svg;
}

const pair = (first: string) =>
  raw(
    `<svg viewBox="0 0 20 28" aria-hidden="true" focusable="false" fill="none" stroke-width="5" stroke-linecap="round"><path d="M6 3v22" stroke="${first}"/><path d="M14.5 9v16" stroke="#e8963a"/></svg>`,
  );
const pairs = { lake: pair('#11485a'), light: pair('#fff') };

/** Two lines side by side: the mark, drawn only where "alongside" or "here" must be seen. */
export function Pair({ on = 'lake' }: { on?: 'lake' | 'light' }): JSX.Element {
  return pairs[on];
}
