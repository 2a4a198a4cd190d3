import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Heading, type Level } from './Text.tsx';

export interface PageHeadProps {
  title: string;
  count?: number | string | undefined;
  lede?: Child;
  /** At most two buttons, one of them primary. */
  actions?: Child;
}

/** The h1 of the page, one sentence, and what can be done here. */
export function PageHead({ title, count, lede, actions }: PageHeadProps): JSX.Element {
  return (
    <div class="rn-head">
      <div>
        <h1 class="rn-h1">
          {title}
          {count === undefined ? null : <span class="rn-count"> {count}</span>}
        </h1>
        {lede ? <p class="rn-lede">{lede}</p> : null}
      </div>
      {actions ? <div class="rn-head__b rn-noprint">{actions}</div> : null}
    </div>
  );
}

export interface SectionHeadProps {
  id: string;
  title: string;
  level?: Level | undefined;
  count?: number | string | undefined;
  aside?: Child;
}

/** The heading of a part that is not a card, such as a grid of cards. */
export function SectionHead({ id, title, level = 2, count, aside }: SectionHeadProps): JSX.Element {
  return (
    <div class="rn-head rn-head--section">
      <Heading level={level} id={id} class="rn-h2">
        {title}
        {count === undefined ? null : <span class="rn-count"> {count}</span>}
      </Heading>
      {aside ? <p class="rn-small">{aside}</p> : null}
    </div>
  );
}

/** Cards one below the other. `narrow` keeps a form at the width of a line that can be read. */
export function Stack({ narrow, children }: { narrow?: boolean | undefined; children: Child }): JSX.Element {
  return <div class={narrow ? 'rn-stack rn-narrow' : 'rn-stack'}>{children}</div>;
}

/** Main column and a side column from 1020 px on; in source order below that. `sideFirst`: what stands aside is read before the main column. */
export function Columns({
  side,
  even,
  sideFirst,
  children,
}: {
  side: Child;
  even?: boolean | undefined;
  sideFirst?: boolean | undefined;
  children: Child;
}): JSX.Element {
  return (
    <div class={`rn-grid rn-grid--${even ? 'half' : 'side'}`}>
      {sideFirst ? <div class="rn-stack rn-side">{side}</div> : null}
      <div class="rn-stack">{children}</div>
      {sideFirst ? null : <div class="rn-stack">{side}</div>}
    </div>
  );
}

/** Buttons one below the other at the full width of a side column. */
export function Actions({ label, children }: { label: string; children: Child }): JSX.Element {
  return (
    <section aria-label={label}>
      <div class="rn-actions rn-noprint">{children}</div>
    </section>
  );
}
