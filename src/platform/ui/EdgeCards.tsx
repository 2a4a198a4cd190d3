import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { CardBody } from './Card.tsx';
import { Icon } from './Icon.tsx';
import { Heading } from './Text.tsx';

/** What ends has a dotted edge, what goes along a solid one, what stays a double one. */
export type Edge = 'ends' | 'goes' | 'stays';
const icons = { ends: 'cross', goes: 'arrow-right', stays: 'lock' } as const;

/** Cards side by side, told apart by their upper edge, icon and heading; one below the other on a phone. */
export function EdgeCards({ children }: { children: Child }): JSX.Element {
  return <div class="rn-edges">{children}</div>;
}

export function EdgeCard({
  id,
  edge,
  title,
  children,
}: {
  id: string;
  edge: Edge;
  title: string;
  children: Child;
}): JSX.Element {
  return (
    <section class={`rn-card is-${edge}`} aria-labelledby={id}>
      <div class="rn-card__head">
        <Heading level={2} id={id} class="rn-card__h">
          <Icon name={icons[edge]} />
          {title}
        </Heading>
      </div>
      <CardBody>{children}</CardBody>
    </section>
  );
}

/** A few short lines under a heading; nothing when there are none. */
export function ShortList({ title, lines }: { title: string; lines: readonly Child[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="rn-plain">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** A page for somebody to take along, as it is printed: large, few words. */
export function PaperSheet({
  title,
  sections,
}: {
  title: string;
  sections: readonly { readonly heading: string; readonly sentences: readonly string[] }[];
}): JSX.Element {
  return (
    <article class="rn-sheet" aria-label={title}>
      <Heading level={2}>{title}</Heading>
      {sections.map(({ heading, sentences }) => (
        <>
          {heading === '' ? null : <h3>{heading}</h3>}
          <p>{sentences.join(' ')}</p>
        </>
      ))}
    </article>
  );
}
