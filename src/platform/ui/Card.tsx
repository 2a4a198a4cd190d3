import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Heading, type Level } from './Text.tsx';

const tones = {
  attention: ' rn-card--attn',
  quiet: ' rn-card--quiet',
  contact: ' rn-safe',
  done: ' rn-card--done',
  holds: ' rn-card--holds',
  pending: ' rn-card--pending',
  deep: ' rn-card--deep',
};

export interface CardProps {
  /** Unique in the page; the heading gets it. */
  id: string;
  title: Child;
  level?: Level | undefined;
  count?: number | string | undefined;
  /** One short line or link at the right of the heading. */
  aside?: Child;
  foot?: Child;
  /** `deep`: the one thing to come, at most once a page. `holds` and `pending`: what the law says, and what is on its way to change that. Never the one for the other. */
  tone?: keyof typeof tones | undefined;
  /** Rows and CardBody; text straight in a card has no inner space. */
  children?: Child;
}

/** One matter on a white ground, named by its heading. */
export function Card({ id, title, level = 2, count, aside, foot, tone, children }: CardProps): JSX.Element {
  return (
    <section class={`rn-card${tone ? tones[tone] : ''}`} aria-labelledby={id}>
      <div class="rn-card__head">
        <Heading level={level} id={id} class="rn-card__h">
          {title}
          {count === undefined ? null : <span class="rn-count"> {count}</span>}
        </Heading>
        {aside ? <p class="rn-small">{aside}</p> : null}
      </div>
      {children}
      {foot ? <div class="rn-card__foot">{foot}</div> : null}
    </section>
  );
}

/** Anything in a card that is not rows. */
export function CardBody({ children }: { children: Child }): JSX.Element {
  return <div class="rn-card__body">{children}</div>;
}
