import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

interface FieldFoldProps {
  readonly id: string;
  readonly title: string;
  /** What its fields say now, beside the title: who changes none of it need not open it. */
  readonly now?: Child;
  /** Open where one of its fields was refused or has been typed into, or must be filled. */
  readonly open: boolean;
  readonly children: Child;
}

/** Fields of a form that are seldom changed, behind one line. What is in it is sent whether it is open or not. */
export function FieldFold({ id, title, now, open, children }: FieldFoldProps): JSX.Element {
  return (
    <details class="govuk-details rn-fieldfold" id={id} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{title}</span>{' '}
        {now ? <span class="rn-fieldfold__now">{now}</span> : null}
      </summary>
      <div class="rn-fieldfold__in">{children}</div>
    </details>
  );
}

/** Short fields that belong together, beside each other where there is room. */
export const Beside = ({ children }: { children: Child }): JSX.Element => (
  <div class="rn-fields-beside">{children}</div>
);
