import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

export type Level = 2 | 3 | 4;

/** A heading of the given level; the outline of the page is the caller's. */
export function Heading({
  level,
  id,
  class: classes,
  children,
}: {
  level: Level;
  id?: string | undefined;
  class?: string;
  children: Child;
}): JSX.Element {
  const Tag = `h${level}` as 'h2';
  return (
    <Tag id={id} class={classes}>
      {children}
    </Tag>
  );
}

/** Read aloud, not shown: completes a link or a mark that is plain only by sight. */
export function Hidden({ children }: { children: Child }): JSX.Element {
  return <span class="govuk-visually-hidden">{children}</span>;
}

export interface LinkProps {
  href: string;
  /** Read after the words of the link where they alone do not tell the goal, such as a case code. */
  hidden?: string | undefined;
  /** Single key that opens it where the worker has switched keys on. */
  shortcut?: string | undefined;
  describedBy?: string | undefined;
  /** Beside a form: what is typed there stays. The words of the link say so. */
  newTab?: boolean;
  /** Field of the form around it whose choice the address takes along, as it stands when the link is followed. */
  carries?: string | undefined;
  children: Child;
}

export function Link({ href, hidden, shortcut, describedBy, newTab, carries, children }: LinkProps): JSX.Element {
  return (
    <a
      class="govuk-link govuk-link--no-visited-state"
      href={href}
      data-key={shortcut}
      data-carries={carries}
      aria-describedby={describedBy}
      {...(newTab && { target: '_blank', rel: 'noopener' })}
    >
      {children}
      {hidden ? <Hidden> {hidden}</Hidden> : null}
    </a>
  );
}

export function Paragraph({ children }: { children: Child }): JSX.Element {
  return <p class="govuk-body">{children}</p>;
}
