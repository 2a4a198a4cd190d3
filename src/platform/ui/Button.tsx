import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Hidden } from './Text.tsx';

interface Look {
  /** `warning` only on pages that ask to confirm. */
  kind?: 'primary' | 'secondary' | 'warning' | undefined;
  small?: boolean | undefined;
  icon?: IconName | undefined;
  /** Read after the words where they alone do not tell what the button is about. */
  hidden?: string | undefined;
  children: Child;
}

const classes = ({ kind, small }: Look): string =>
  `govuk-button${kind && kind !== 'primary' ? ` govuk-button--${kind}` : ''}${small ? ' rn-button--s' : ''}`;

function Label({ icon, small, hidden, children }: Look): JSX.Element {
  return (
    <>
      {icon ? <Icon name={icon} small={small} /> : null}
      <span>
        {children}
        {hidden ? <Hidden> {hidden}</Hidden> : null}
      </span>
    </>
  );
}

export interface ButtonProps extends Look {
  name?: string | undefined;
  value?: string | undefined;
  /** Id of the form that it sends, when it stands outside of it. */
  form?: string | undefined;
}

/** Sends its form. */
export function Button({ name, value, form, ...look }: ButtonProps): JSX.Element {
  return (
    <button type="submit" class={classes(look)} name={name} value={value} form={form}>
      <Label {...look} />
    </button>
  );
}

export interface ButtonLinkProps extends Look {
  href: string;
  /** Single key that opens it where the worker has switched keys on. */
  shortcut?: string | undefined;
}

/** A link that begins something; it stays a link. */
export function ButtonLink({ href, shortcut, ...look }: ButtonLinkProps): JSX.Element {
  return (
    <a class={classes(look)} href={href} draggable="false" data-key={shortcut}>
      <Label {...look} />
    </a>
  );
}

/** The end of a form: one primary button, then ways out. */
export function ButtonGroup({ children }: { children: Child }): JSX.Element {
  return <div class="govuk-button-group">{children}</div>;
}
