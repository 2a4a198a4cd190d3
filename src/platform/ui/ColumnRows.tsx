import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

/** A row of which each cell is a column on a wide screen; on a phone they stand one below the other. Empty cells keep their column. */
export interface ColumnRow {
  readonly title: Child;
  /** Muted, below the title. */
  readonly text?: Child;
  /** Each a column of muted lines; the last one stands at the right. Empty lines are left out. */
  readonly columns: readonly (readonly Child[])[];
}

const present = (line: Child): boolean => line !== undefined && line !== null && line !== false && line !== '';

/** Rows of a card in columns. `narrow`: the card stands beside another one. */
export function ColumnRows({ rows, narrow }: { rows: readonly ColumnRow[]; narrow?: boolean }): JSX.Element {
  return (
    <ul class={`rn-rows rn-cols${narrow ? ' rn-cols--narrow' : ''}`}>
      {rows.map(({ title, text, columns }) => (
        <li>
          <div>
            <p class="rn-rows__t">{title}</p>
            {text ? <p class="rn-rows__s">{text}</p> : null}
          </div>
          {columns.map((lines) => (
            <div>
              {lines.filter(present).map((line) => (
                <p class="rn-rows__s">{line}</p>
              ))}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
