import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

/** A row that opens by itself, without a script. What stands in it closed is text: it is pressed as a whole. */
export interface Fold {
  /** Unique in the page. */
  readonly id: string;
  readonly title: Child;
  /** What matters most, beside the title on a wide screen and below it on a phone. */
  readonly lead: Child;
  /** Muted, behind it. */
  readonly text?: Child;
  /** A last column where there is room for one; said again within. */
  readonly wide?: Child;
  readonly open: boolean;
  readonly children: Child;
}

/**
 * Rows of a card, each one line until it is opened. On paper those that are open stand with what is in them; of `whole` ones, all of them.
 * `line`: in a narrow column, what fits stands on the line of the title.
 */
export function Folds({
  rows,
  whole = false,
  line = false,
}: {
  rows: readonly Fold[];
  whole?: boolean;
  line?: boolean;
}): JSX.Element {
  return (
    <ul class={`rn-rows rn-folds${whole ? ' rn-folds--whole' : ''}${line ? ' rn-folds--line' : ''}`}>
      {rows.map(({ id, title, lead, text, wide, open, children }) => (
        <li>
          <details id={id} open={open}>
            <summary>
              <span class="rn-folds__t">{title}</span>{' '}
              <span>
                <strong class="rn-strong">{lead}</strong> {text ? <span class="rn-rows__s">{text}</span> : null}
              </span>{' '}
              {wide ? <span class="rn-rows__s rn-folds__w">{wide}</span> : null}
            </summary>
            <div class="rn-folds__in">{children}</div>
          </details>
        </li>
      ))}
    </ul>
  );
}
