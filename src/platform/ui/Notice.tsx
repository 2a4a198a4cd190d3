import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon, Pair } from './Icon.tsx';
import { Heading, Hidden, type Level } from './Text.tsx';

export interface NoticeProps {
  /** `done` tells that something has been saved, `warning` what to mind before going on. */
  tone?: 'info' | 'done' | 'warning' | undefined;
  title?: string | undefined;
  level?: Level | undefined;
  children?: Child;
}

const tones = {
  info: { icon: 'info', tone: 'lake' },
  done: { icon: 'check', tone: 'moss' },
  warning: { icon: 'warning', tone: 'amber' },
} as const;

/** One thing to know before the rest of the page. */
export function Notice({ tone = 'info', title, level = 2, children }: NoticeProps): JSX.Element {
  const { icon, tone: colour } = tones[tone];
  return (
    <div class={`rn-notice rn-notice--${tone}`} role={tone === 'done' ? 'status' : undefined}>
      <Icon name={icon} tone={colour} />
      <div>
        {title ? <Heading level={level}>{title}</Heading> : null}
        {children ? <p>{children}</p> : null}
      </div>
    </div>
  );
}

/** A remark beside the text. */
export function Inset({ children }: { children: Child }): JSX.Element {
  return <div class="govuk-inset-text">{children}</div>;
}

/** More, for those who want it. */
export function Details({
  summary,
  hidden,
  open,
  children,
}: {
  summary: string;
  /** Of what, for those who hear the page and not see where it stands. */
  hidden?: string | undefined;
  open?: boolean | undefined;
  children: Child;
}): JSX.Element {
  return (
    <details class="govuk-details" open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {summary}
          {hidden === undefined ? null : <Hidden>, {hidden}</Hidden>}
        </span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}

/** Nothing here yet: what will appear, and one link that begins it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: Child;
  action?: Child;
}): JSX.Element {
  return (
    <div class="rn-empty">
      <Pair />
      <p>
        <strong class="rn-strong">{title}</strong>
        {children ? <> {children}</> : null}
        {action ? <> {action}</> : null}
      </p>
    </div>
  );
}
