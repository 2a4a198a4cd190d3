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

/** A sentence of a paper; `when` as of ShownWhen, where it is still being chosen, and whether it is shown by what is chosen now. */
export interface PaperSentence {
  readonly text: string;
  readonly when?: string | undefined;
  readonly shown?: boolean | undefined;
}

interface PaperSection {
  readonly heading: string;
  readonly sentences: readonly PaperSentence[];
  readonly when?: string | undefined;
  readonly shown?: boolean | undefined;
}

/** A page for somebody to take along, as it is printed: large, few words. */
export function PaperSheet({ title, sections }: { title: string; sections: readonly PaperSection[] }): JSX.Element {
  return (
    <article class="rn-sheet" aria-label={title}>
      <Heading level={2}>{title}</Heading>
      {sections.map(({ heading, sentences, when, shown = true }) => (
        <div data-when={when} hidden={!shown}>
          {heading === '' ? null : <h3>{heading}</h3>}
          <p>
            {sentences.map((sentence) => (
              <span data-when={sentence.when} hidden={sentence.shown === false}>
                {sentence.text}{' '}
              </span>
            ))}
          </p>
        </div>
      ))}
    </article>
  );
}
