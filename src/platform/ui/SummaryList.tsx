import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Link } from './Text.tsx';

export interface SummaryListProps {
  rows: readonly {
    term: string;
    detail: Child;
    action?: { href: string; label: string; hidden?: string | undefined } | undefined;
  }[];
}

/** Facts by name, each with at most one way to change it. */
export function SummaryList({ rows }: SummaryListProps): JSX.Element {
  const changeable = rows.some((row) => row.action);
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ term, detail, action }) => (
        <div class={`govuk-summary-list__row${changeable && !action ? ' govuk-summary-list__row--no-actions' : ''}`}>
          <dt class="govuk-summary-list__key">{term}</dt>
          <dd class="govuk-summary-list__value">{detail}</dd>
          {action ? (
            <dd class="govuk-summary-list__actions">
              <Link href={action.href} hidden={action.hidden ?? term.toLowerCase()}>
                {action.label}
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
